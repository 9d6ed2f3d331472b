using System.Text;
using Microsoft.AspNetCore.Http;
using ReportKit.AddIn.Calls;
using ReportKit.Findings;
using ReportKit.Packaging;

namespace ReportKit.AddIn.Endpoints;

/// <summary>The name of a file in the folder of the workbook; never a way out of it.</summary>
internal static class FileName
{
    private const int Longest = 120;

    /// <summary>Systems take 255 bytes; what is written beside it under a longer name needs some.</summary>
    private const int LongestInBytes = 200;

    /// <exception cref="RefusedCallException">It is a path, hidden, no name on some systems, or of another kind.</exception>
    public static string Checked(string name, string extension)
    {
        var isName = name.Length is > 0 and <= Longest
            && Encoding.UTF8.GetByteCount(name) <= LongestInBytes
            && PortableName.Fits(name)
            && name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)
            && char.IsLetterOrDigit(name[0])
            && name.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_' or '.' or ',' or '(' or ')' or '\'' or '&' or '+')
            && !name.Contains("..", StringComparison.Ordinal)
            && PortableName.Fits(name);
        return isName ? name : throw new RefusedCallException(
            StatusCodes.Status400BadRequest,
            $"“{CellFindings.Excerpt(name)}” is no name for a file here: use letters, digits, spaces and hyphens, and end it with {extension}.");
    }
}
