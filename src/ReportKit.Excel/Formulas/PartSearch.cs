using System.Text;
using ReportKit.Packaging;

namespace ReportKit.Excel.Formulas;

/// <summary>Whether a part may hold something, told from its bytes: most parts hold nothing of what is looked for, and are long.</summary>
internal static class PartSearch
{
    /// <summary>The name of a sheet (Excel allows 31 letters) with its marks.</summary>
    private const int Kept = 64;

    private delegate bool Test(ReadOnlySpan<byte> bytes);

    /// <summary>Whether the part may hold a formula of a cell.</summary>
    public static bool MayHoldFormulas(OfficePackage package, string part) =>
        Any(package, part, bytes => HoldsElement(bytes, "<f"u8) || HoldsElement(bytes, ":f"u8));

    /// <summary>Whether the part may refer to one of the sheets by name.</summary>
    public static bool MayMention(OfficePackage package, string part, IReadOnlyCollection<string> sheets) =>
        Any(package, part, bytes => Mentions(bytes, sheets));

    private static bool Any(OfficePackage package, string part, Test test)
    {
        using var stream = package.OpenPart(part);
        var buffer = new byte[1 << 16];
        var kept = 0;
        for (int read; (read = stream.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var bytes = buffer.AsSpan(0, kept + read);
            // A part in UTF-16 is not looked into.
            if (bytes.Contains((byte)0) || test(bytes))
                return true;
            kept = Math.Min(Kept, bytes.Length);
            bytes[^kept..].CopyTo(buffer);
        }

        return false;
    }

    private static bool HoldsElement(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> start)
    {
        for (int at; (at = bytes.IndexOf(start)) >= 0 && at + start.Length < bytes.Length; bytes = bytes[(at + start.Length)..])
        {
            if (bytes[at + start.Length] is (byte)'>' or (byte)' ' or (byte)'/' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                return true;
        }

        return false;
    }

    private static bool Mentions(ReadOnlySpan<byte> bytes, IReadOnlyCollection<string> sheets)
    {
        for (var start = 0; bytes[start..].IndexOf((byte)'!') is >= 0 and var found; start += found + 1)
        {
            var before = bytes[..(start + found)];
            if (before.EndsWith("&apos;"u8))
                before = before[..^"&apos;"u8.Length];
            else if (before.EndsWith("'"u8))
                before = before[..^1];
            foreach (var sheet in sheets)
            {
                if (before.Length >= sheet.Length && Ascii.EqualsIgnoreCase(before[^sheet.Length..], sheet))
                    return true;
            }
        }

        return false;
    }
}
