using System.Xml;
using ReportKit.Findings;

namespace ReportKit.Packaging;

/// <summary>The names of a part's elements and attributes, of which an XML reader keeps every one; the standard has some hundreds.</summary>
internal sealed class BoundedNames(string file, string part) : NameTable
{
    private const int Most = 10_000;

    private int count;

    public override string Add(char[] key, int start, int len)
    {
        if (Get(key, start, len) is { } known)
            return known;
        if (++count > Most)
            throw new UnusableFileException($"{file} is not read for safety: its part {part} has more than {Most:N0} names of elements and attributes.");
        return base.Add(key, start, len);
    }
}
