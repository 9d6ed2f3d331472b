using System.Collections.Immutable;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>No two addresses differ by nothing but letters that look alike.</summary>
public sealed class LookAlikeAddress : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK809",
        Severity = Severity.Warning,
        Title = "no two addresses differ only by letters that look alike",
        Reason = "An l was read as 1, a q as g, or rn as m; one of the two leads nowhere, or to another recording.",
        Fix = "Open both, and keep the one that works.",
        Failing = """{"sources": [{"id": "a", "url": "https://example.org/asset/k1q4x0w7rm"}, {"id": "b", "url": "https://example.org/asset/k1g4x0w7rm"}]}""",
        Passing = """{"sources": [{"id": "a", "url": "https://example.org/asset/k1q4x0w7rm"}, {"id": "b", "url": "https://example.org/asset/k1t8z2b5ep"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var alike in Alike(views.Addresses))
        {
            var usual = alike.OrderByDescending(uses => uses.Count()).First();
            foreach (var other in alike.Where(uses => uses != usual && Differ(usual.Key, uses.Key)))
            {
                var (at, known) = (other.First(), usual.First());
                if (at.Row != known.Row)
                    yield return Found(at.Place, $"The address differs from that in {known.Place.Address} only by {Difference(at.Identity, known.Identity)}.") with { Evidence = at.Text };
            }
        }
    }

    /// <summary>The addresses that look like another one, those of one look together, each with its uses.</summary>
    private static IEnumerable<List<IGrouping<string, AddressUse>>> Alike(ImmutableArray<AddressUse> addresses)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            var skeleton = LookAlikes.Skeleton(address.Identity);
            if (!first.TryAdd(skeleton, address.Identity) && first[skeleton] != address.Identity)
                shared.Add(skeleton);
        }

        return
            from skeleton in shared.Count == 0 ? [] : addresses.GroupBy(address => LookAlikes.Skeleton(address.Identity), StringComparer.Ordinal)
            where shared.Contains(skeleton.Key)
            select skeleton.GroupBy(address => address.Identity, StringComparer.Ordinal).ToList();
    }

    /// <summary>
    /// Whether words or IDs differ, and not only a letter or number that counts: <c>annex-i</c> and <c>annex-1</c> are two annexes.
    /// Where only upper and lower case differ, it matters on sites that name recordings so.
    /// </summary>
    private static bool Differ(string one, string other)
    {
        var (first, second) = (one.Split('/', '-', '.', '?', '=', '&', '_'), other.Split('/', '-', '.', '?', '=', '&', '_'));
        if (first.Length != second.Length)
            return false;

        for (var i = 0; i < first.Length; i++)
        {
            var (left, right) = (first[i], second[i]);
            var isCase = left.Equals(right, StringComparison.OrdinalIgnoreCase);
            if (left != right && (isCase ? one.StartsWith("youtu.be/", StringComparison.Ordinal) : Math.Min(left.Length, right.Length) > 2 && !IsNumberAndWord(left, right)))
                return true;
        }

        return false;
    }

    private static bool IsNumberAndWord(string left, string right) =>
        (left.All(char.IsAsciiDigit) && right.All(char.IsAsciiLetter)) || (right.All(char.IsAsciiDigit) && left.All(char.IsAsciiLetter));

    /// <summary>What stands here for what there, at the first place where they part.</summary>
    private static string Difference(string here, string there)
    {
        var at = here.AsSpan().CommonPrefixLength(there);
        var (left, right) = (here[at..], there[at..]);
        var same = 0;
        while (same < Math.Min(left.Length, right.Length) && left[^(same + 1)] == right[^(same + 1)])
            same++;
        return $"“{left[..^same]}” for “{right[..^same]}”";
    }
}
