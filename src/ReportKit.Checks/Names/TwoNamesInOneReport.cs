using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Names;

/// <summary>
/// A report calls a speaker by one name in its labels. A state that has another in a lead-in is a remark: a sentence may have its
/// reasons. Other reports may use another name; the full name of a body may turn into its abbreviation.
/// </summary>
public sealed class TwoNamesInOneReport : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK601",
        Severity = Severity.Warning,
        Title = "a report calls a speaker by one name",
        Reason = "“Avaria” here and “Republic of Avaria” there look like two speakers, and a search finds half of what was said.",
        Fix = "Choose one name for the report.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "speakers": [{"name": "Republic of Avaria", "shortName": "Avaria", "kind": "Member State"}],
             "statements": [{"report": "GE-1", "speaker": "Avaria"}, {"report": "GE-1", "speaker": "Avaria"}, {"report": "GE-1", "speaker": "Republic of Avaria"}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}, {"number": "GE-2"}], "speakers": [{"name": "Republic of Avaria", "shortName": "Avaria", "kind": "Member State"}],
             "statements": [{"report": "GE-1", "speaker": "Avaria"}, {"report": "GE-2", "speaker": "Republic of Avaria"}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var abbreviations = views.Dataset.Abbreviations.Rows.Select(row => row.Name.Trim()).ToHashSet();
        var names = new Dictionary<string, List<PrintedName>>();
        var known = new Dictionary<int, string[]>();
        foreach (var speaker in views.Dataset.Speakers.Rows)
            known.Add(speaker.Line, [.. speaker.AllNames.Select(NameWords.WithoutThe)]);
        foreach (var (row, report) in views.Rows)
        {
            if (report is null || row.Kind != StatementKind.Statement)
                continue;

            foreach (var typed in row.Speakers)
            {
                if (views.Speakers.Find(typed) is not { } speaker || Printed(row, typed, speaker, known[speaker.Line]) is not { } name || IsShort(name, speaker, abbreviations))
                    continue;
                var speakerInReport = $"{report.Line} {speaker.Line}";
                if (!names.TryGetValue(speakerInReport, out var printed))
                    names.Add(speakerInReport, printed = []);
                printed.Add(new PrintedName(name, row, report));
            }
        }

        return names.Values.SelectMany(printed => Differing(views.Dataset.Statements, printed)).OrderBy(finding => finding.Place.Line);
    }

    /// <summary>The name in the label as typed, where it is no alias: those are for rows that call a speaker otherwise. Of a state, the longest of its names in a lead-in.</summary>
    private static string? Printed(Statement row, string typed, Speaker speaker, string[] names)
    {
        if (row.LeadIn is not { } leadIn)
            return speaker.Aliases.Contains(typed, StringComparer.OrdinalIgnoreCase) ? null : typed;
        if (speaker.Kind != SpeakerKind.MemberState)
            return null;

        string? longest = null;
        foreach (var name in names)
        {
            if (name.Length > (longest?.Length ?? 0) && leadIn.Contains(name, StringComparison.Ordinal))
                longest = name;
        }

        return longest is not null && char.IsUpper(longest[0]) ? longest : null;
    }

    private static bool IsShort(string name, Speaker speaker, HashSet<string> abbreviations) =>
        speaker.Kind != SpeakerKind.MemberState && abbreviations.Contains(NameWords.WithoutThe(name));

    private IEnumerable<Finding> Differing(Table<Statement> table, List<PrintedName> printed)
    {
        if (printed.TrueForAll(name => name.Name == printed[0].Name))
            return [];

        var labels = printed.Where(name => name.IsLabel).ToList();
        var usual = Usual((labels.Count > 0 ? labels : printed).Select(name => NameWords.WithoutThe(name.Name)), StringComparer.OrdinalIgnoreCase);
        var usualLabel = Usual(labels.Where(IsUsual).Select(name => name.Name), StringComparer.Ordinal);
        return
            from name in printed
            let better = !IsUsual(name) ? usualLabel ?? usual : name.IsLabel && name.Name != usualLabel ? usualLabel : null
            where better is not null
            select Found(
                table,
                name.Row,
                name.IsLabel ? StatementColumns.Speaker : StatementColumns.LeadIn,
                $"“{CellFindings.Excerpt(name.Name)}” is called “{CellFindings.Excerpt(better)}” elsewhere in {name.Report.Number}.",
                severity: name.IsLabel ? null : Severity.Remark);

        bool IsUsual(PrintedName name) => string.Equals(NameWords.WithoutThe(name.Name), usual, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The name that is used most; of several, the first.</summary>
    private static string? Usual(IEnumerable<string> names, StringComparer comparer) =>
        names.GroupBy(name => name, comparer).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;

    private sealed record PrintedName(string Name, Statement Row, Report Report)
    {
        public bool IsLabel => Row.LeadIn is null;
    }
}
