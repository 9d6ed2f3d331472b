using ReportKit.Papers.Recognition.Rows;
using ReportKit.Papers.Recognition.Speakers;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Writing;

/// <summary>The rows of Speakers: everybody who is named as one, once, with the names under which the paper has them.</summary>
internal static class SpeakerRows
{
    public static List<RowCells> Of(IEnumerable<RowDraft> rows, NameBook names, int firstLine)
    {
        var speakers = new Dictionary<string, (KnownSpeaker? Known, SortedSet<string> Aliases)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            foreach (var printed in (row.Speaker ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                Add(printed);
            if (row.LeadIn is { } lead && row.Speaker is not null)
            {
                foreach (var (start, end, speaker) in names.In(lead.Text))
                {
                    if (speaker.Name == row.Speaker)
                        Add(lead.Text[start..end]);
                }
            }
        }

        return [.. speakers.Select((entry, at) => Cells(entry.Key, entry.Value.Known, entry.Value.Aliases, firstLine + at))];

        void Add(string printed)
        {
            var known = names.Find(printed);
            var name = known?.Name ?? printed;
            if (!speakers.TryGetValue(name, out var entry))
                speakers.Add(name, entry = (known, new SortedSet<string>(StringComparer.OrdinalIgnoreCase)));
            if (!printed.Equals(name, StringComparison.OrdinalIgnoreCase))
                entry.Aliases.Add(printed);
        }
    }

    private static RowCells Cells(string name, KnownSpeaker? known, SortedSet<string> aliases, int line)
    {
        var kind = known?.Kind is { } sure and not SpeakerKind.Unknown ? sure : SpeakerKinds.Of(name);
        return RowCells.Of(
            SpeakerColumns.Sheet,
            line,
            (SpeakerColumns.Name, name),
            (SpeakerColumns.Kind, kind == SpeakerKind.Unknown ? SpeakerKind.Other : kind),
            (SpeakerColumns.Code, known?.Code),
            (SpeakerColumns.Aliases, aliases.Count == 0 ? null : string.Join("; ", aliases)));
    }
}
