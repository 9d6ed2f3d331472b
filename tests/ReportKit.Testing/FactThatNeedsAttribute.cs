using Xunit;

namespace ReportKit.Testing;

/// <summary>A test that needs something of the machine; it is skipped, with the reason, where that is absent.</summary>
/// <example><c>[FactThatNeeds("soffice", "pandoc")]</c>, <c>[FactThatNeeds(FactThatNeeds.Shared)]</c></example>
public sealed class FactThatNeedsAttribute : FactAttribute
{
    /// <param name="needs">Programs, Python modules as <c>python:docx</c>, or <see cref="Need.Shared"/>.</param>
    public FactThatNeedsAttribute(params string[] needs) => Skip = Need.Missing(needs);
}

/// <summary>As <see cref="FactThatNeedsAttribute"/>, with data.</summary>
public sealed class TheoryThatNeedsAttribute : TheoryAttribute
{
    public TheoryThatNeedsAttribute(params string[] needs) => Skip = Need.Missing(needs);
}
