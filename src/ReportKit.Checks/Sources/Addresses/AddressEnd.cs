using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>An address in a cell of its own has no mark of the sentence around it, and none has a comma before the kind of its file.</summary>
public sealed class AddressEnd : AddressCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK833",
        Severity = Severity.Warning,
        Title = "an address does not end with a mark of the sentence, or one that nothing follows",
        Reason = "A comma or bracket that was copied along makes it lead nowhere, and a # or ? alone makes one page look like two.",
        Fix = "Delete the mark, or type the stop that was meant.",
        HasCorrection = true,
        Failing = """{"sources": [{"id": "a", "url": "https://example.org/paper.pdf,"}]}""",
        Passing = """{"sources": [{"id": "a", "url": "https://example.org/paper_(second)"}]}""",
    };

    protected override string? Problem(AddressUse address) =>
        CommaForDot(address.Text) is { } comma
            ? $"The address ends with “{address.Text[comma..]}”, a comma in place of a stop."
            : address.IsCell && Without(address.Text) is { } better && better != address.Text
            ? $"The address ends with “{address.Text[better.Length..]}”."
            : null;

    protected override string? Better(AddressUse address) =>
        CommaForDot(address.Text) is { } comma ? $"{address.Text[..comma]}.{address.Text[(comma + 1)..]}" : address.IsCell ? Without(address.Text) : null;

    /// <summary>Where a comma stands before the kind of a file: <c>paper,pdf</c>.</summary>
    private static int? CommaForDot(string address)
    {
        foreach (var kind in (ReadOnlySpan<string>)[",pdf", ",html", ",htm", ",docx", ",doc", ",aspx", ";pdf"])
        {
            if (address.EndsWith(kind, StringComparison.OrdinalIgnoreCase))
                return address.Length - kind.Length;
        }

        return null;
    }

    private static string Without(string address)
    {
        var end = address.Length;
        while (end > 1 && (address[end - 1] is '.' or ',' or ';' or ':' or '#' or '?' or '>' or '”' or '’' or '"' || (address[end - 1] == ')' && !address.AsSpan(0, end - 1).Contains('('))))
            end--;
        return address[..end];
    }
}
