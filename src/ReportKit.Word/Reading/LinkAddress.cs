namespace ReportKit.Word.Reading;

/// <summary>Where the links of a document lead, as far as that is on the web.</summary>
internal static class LinkAddress
{
    private static readonly string[] Schemes = ["http://", "https://", "ftp://", "mailto:"];

    /// <summary>The address with its scheme; null where it leads to a file of somebody's machine, or a place in the document.</summary>
    /// <param name="fragment">What Word keeps apart of an address: that which follows its <c>#</c>.</param>
    public static string? Of(string? target, string? fragment = null)
    {
        var address = target?.Trim();
        if (string.IsNullOrEmpty(address))
            return null;
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            address = "https://" + address;
        if (!Array.Exists(Schemes, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
            return null;
        return string.IsNullOrEmpty(fragment) || address.Contains('#', StringComparison.Ordinal) ? address : $"{address}#{fragment}";
    }
}
