namespace ReportKit.Addresses;

/// <summary>One <c>name=value</c> after the question mark of an address.</summary>
public sealed record AddressParameter(string Name, string Value)
{
    public static IEnumerable<AddressParameter> In(string address)
    {
        var (start, end) = Query(address);
        if (start < 0)
            return [];

        return
            from parameter in address[start..end].Split('&', StringSplitOptions.RemoveEmptyEntries)
            let mark = parameter.IndexOf('=', StringComparison.Ordinal)
            select mark < 0 ? new AddressParameter(parameter, "") : new AddressParameter(parameter[..mark], parameter[(mark + 1)..]);
    }

    /// <summary>The address with only the parameters that are wanted.</summary>
    public static string Keep(string address, Func<AddressParameter, bool> isWanted)
    {
        var (start, end) = Query(address);
        if (start < 0)
            return address;

        var kept = string.Join('&', In(address).Where(isWanted).Select(parameter => parameter.Value.Length == 0 ? parameter.Name : $"{parameter.Name}={parameter.Value}"));
        return string.Concat(address.AsSpan(0, kept.Length == 0 ? start - 1 : start), kept, address.AsSpan(end));
    }

    /// <summary>Where the parameters begin and end; -1 where there are none.</summary>
    private static (int Start, int End) Query(string address)
    {
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var fragment = address.IndexOf('#', Math.Max(0, mark));
        return mark < 0 ? (-1, -1) : (mark + 1, fragment < 0 ? address.Length : fragment);
    }
}
