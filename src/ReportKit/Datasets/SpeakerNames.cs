using System.Text;
using ReportKit.Sheets;

namespace ReportKit.Datasets;

/// <summary>The speakers by every name that the sheet Speakers gives them: name, short name, aliases; case and spaces do not matter.</summary>
public sealed class SpeakerNames
{
    private static readonly string[] Joints = [" and ", " und ", " et ", " y ", ", ", " & ", " / ", "/", "\n", "，", "、"];

    private readonly Dictionary<string, Speaker> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> spellings = new(StringComparer.OrdinalIgnoreCase);

    public SpeakerNames(IEnumerable<Speaker> speakers)
    {
        foreach (var speaker in speakers)
        {
            foreach (var name in speaker.AllNames)
            {
                if (byName.TryAdd(name, speaker))
                    spellings.TryAdd(Folded(name), name);
            }
        }
    }

    /// <summary>All names, as they are written there.</summary>
    public IReadOnlyCollection<string> All => byName.Keys;

    public Speaker? Find(string name) => byName.GetValueOrDefault(name.Trim());

    /// <summary>The parts of a name that may be those of several speakers, as typed.</summary>
    public static string[] Parts(string name) => name.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>
    /// The names in a cell as the sheet Speakers writes them, separated by semicolons; what is not there stays as typed. Names that
    /// are joined by “and”, commas or slashes are parted only where all of them are known.
    /// </summary>
    internal string Meant(string cell)
    {
        var names = cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var isAsKnown = true;
        foreach (var name in names)
            isAsKnown &= byName.TryGetValue(name, out _) && spellings[Folded(name)] == name;
        return isAsKnown ? cell : string.Join("; ", names.Select(name => Spelled(name) ?? Several(name) ?? name));
    }

    /// <summary>The name as it is written there; a colon after it is that of the label.</summary>
    private string? Spelled(string name) => spellings.GetValueOrDefault(Folded(name.TrimEnd(' ', '\u00A0', ':', '：')));

    private string? Several(string names)
    {
        if (!Array.Exists(Joints, joint => names.Contains(joint, StringComparison.OrdinalIgnoreCase)))
            return null;
        return From(0) is { } found ? string.Join("; ", found) : null;

        // A name may hold a joint itself (Trinidad and Tobago): the longest known name at each place comes first.
        List<string>? From(int at)
        {
            if (at >= names.Length)
                return [];
            for (var end = names.Length; end > at; end = LastJoint(names, at, end))
            {
                if (Spelled(names[at..end].Trim().Trim(',').Trim()) is { } name && From(AfterJoint(names, end)) is { } rest)
                    return [name, .. rest];
            }

            return null;
        }
    }

    /// <summary>Where the last joint before <paramref name="end"/> begins; <paramref name="at"/> where there is none.</summary>
    private static int LastJoint(string names, int at, int end)
    {
        var last = at;
        foreach (var joint in Joints)
            last = Math.Max(last, end - at < joint.Length ? at : names.LastIndexOf(joint, end - 1, end - at, StringComparison.OrdinalIgnoreCase));
        return last;
    }

    private static int AfterJoint(string names, int at)
    {
        var isJoint = true;
        while (isJoint && at < names.Length)
        {
            isJoint = false;
            foreach (var joint in Joints)
            {
                if (string.Compare(names, at, joint, 0, joint.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    // “, and” is two joints that share a space.
                    at += joint[^1] == ' ' && joint.Length > 1 && names.AsSpan(at + joint.Length - 1).StartsWith(" and ", StringComparison.OrdinalIgnoreCase) ? joint.Length - 1 : joint.Length;
                    isJoint = true;
                    break;
                }
            }
        }

        return at;
    }

    private static string Folded(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name.Trim())
        {
            if (!char.IsWhiteSpace(letter))
                folded.Append(letter is '’' or 'ʼ' ? '\'' : letter);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString();
    }
}
