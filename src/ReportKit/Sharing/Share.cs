using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportKit.Datasets;

namespace ReportKit.Sharing;

/// <summary>What was sent to a colleague: the base of the merge when it comes back.</summary>
/// <param name="Id">When it was made, and a mark of what it holds: <c>2026-03-09-143000-1a2b3c4d</c>. Sorts by time.</param>
/// <param name="For">The colleague; null where nobody was named.</param>
/// <param name="File">The name of the file that was sent, without its folder.</param>
/// <param name="Sent">The rows. Its origins name the columns that were sent; a sheet that was not sent has none.</param>
/// <param name="Comments">The comments on its cells.</param>
public sealed record Share(string Id, string? For, string File, Dataset Sent, ImmutableArray<CellComment> Comments)
{
    /// <summary>The number of the report that it is of, which new statements of the colleague get; null where it is of none, or of several.</summary>
    public string? Report { get; init; }

    private const int MarkLength = 8;

    /// <summary>A share of its own: the same rows, sent to the same colleague at the same second, are the same share.</summary>
    public static Share Made(DateTime now, string? recipient, string file, Dataset sent, ImmutableArray<CellComment> comments, string? report = null)
    {
        var share = new Share("", recipient, file, sent, comments) { Report = report };
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ShareJson.Write(share))))[..MarkLength];
        return share with { Id = string.Create(CultureInfo.InvariantCulture, $"{now:yyyy-MM-dd-HHmmss}-{mark}") };
    }
}
