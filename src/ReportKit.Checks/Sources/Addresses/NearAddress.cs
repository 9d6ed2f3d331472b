using ReportKit.Addresses;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>No two recordings have IDs that differ by a single letter: sites give them by chance, and chance does not do that.</summary>
public sealed class NearAddress : Check
{
    /// <summary>One slip leaves the first or the last letters of an ID as they are.</summary>
    private const int End = 5;

    private const int Shortest = 9;

    private static readonly MarkSet NeverByChance = new(".-_?=%");

    public override Rule Rule { get; } = new()
    {
        Code = "RK810",
        Severity = Severity.Warning,
        Title = "no two IDs of recordings differ by a single letter",
        Reason = "Sites give such IDs by chance; two that are the same but for a letter are one that was mistyped.",
        Fix = "Open both, and keep the one that works.",
        Failing = """{"sources": [{"id": "a", "url": "https://example.org/asset/k1q4x0w7rm"}, {"id": "b", "url": "https://example.org/asset/k1q4x0w7rt"}]}""",
        Passing = """{"sources": [{"id": "a", "url": "https://example.org/asset/k1q4x0w7rm"}, {"id": "b", "url": "https://example.org/asset/k1q4t2w9sm"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var seen = new Dictionary<string, List<Recording>>(StringComparer.Ordinal);
        foreach (var address in views.Addresses.DistinctBy(address => address.Identity, StringComparer.Ordinal))
        {
            if (IdOf(address.Identity) is not { } id)
                continue;

            var host = AddressIdentity.HostOf(address.Identity);
            foreach (var key in new[] { $"{host}|{id[..End]}…", $"{host}|…{id[^End..]}" })
            {
                if (!seen.TryGetValue(key, out var known))
                    seen.Add(key, known = []);
                if (known.Find(other => other.Use.Row != address.Row && IsOneSlip(other.Id, id) && LookAlikes.Skeleton(other.Id) != LookAlikes.Skeleton(id)) is { Use: { } near })
                {
                    yield return Found(address.Place, $"The address differs by a single letter from that in {near.Place.Address}.") with { Evidence = address.Text };
                    break;
                }

                known.Add(new Recording(id, address));
            }
        }
    }

    /// <summary>The last part of an address, where it looks as if chance had made it: letters and digits in turns.</summary>
    private static string? IdOf(string identity)
    {
        var last = identity.AsSpan(identity.LastIndexOf('/') + 1);
        if (last.Length < Shortest)
            return null;
        if (identity.StartsWith("youtu.be/", StringComparison.Ordinal))
            return last.ToString();
        if (NeverByChance.IndexIn(last) >= 0)
            return null;

        var turns = 0;
        for (var i = 1; i < last.Length; i++)
        {
            if (KindOf(last[i]) != KindOf(last[i - 1]))
                turns++;
        }

        return turns >= 3 ? last.ToString() : null;
    }

    private static int KindOf(char letter) => char.IsAsciiDigit(letter) ? 0 : char.IsAsciiLetterUpper(letter) ? 1 : 2;

    /// <summary>Whether one letter changed, left out, added or two swapped make one of the other.</summary>
    private static bool IsOneSlip(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
            return false;

        var start = one.AsSpan().CommonPrefixLength(other);
        var left = one.AsSpan(start);
        var right = other.AsSpan(start);
        if (left.Length != right.Length)
            return left.Length > right.Length ? left[1..].SequenceEqual(right) : right[1..].SequenceEqual(left);
        return left.Length > 0
            && !IsNextNumber(one, other, start)
            && (left[1..].SequenceEqual(right[1..]) || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..])));
    }

    /// <summary>Whether the slip is in a number of several digits: sites that count give neighbours such.</summary>
    private static bool IsNextNumber(string one, string other, int at) =>
        char.IsAsciiDigit(one[at])
        && char.IsAsciiDigit(other[at])
        && ((at > 0 && char.IsAsciiDigit(one[at - 1])) || (at + 1 < one.Length && char.IsAsciiDigit(one[at + 1])));

    private sealed record Recording(string Id, AddressUse Use);
}
