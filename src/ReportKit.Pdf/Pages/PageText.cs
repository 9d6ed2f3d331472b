using System.Globalization;

namespace ReportKit.Pdf.Pages;

/// <summary>The words of a page, in the order in which they are read.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Height">In points.</param>
/// <param name="ThinLines">The thin lines that are drawn across it.</param>
/// <param name="IsPicture">Whether it shows pictures, and next to no words.</param>
internal sealed record PageText(int Number, double Width, double Height, IReadOnlyList<TextLine> Lines, IReadOnlyList<ThinLine> ThinLines, bool IsPicture)
{
    /// <summary>The height at which its notes begin; null where it has none.</summary>
    public double? NotesTop { get; init; }

    /// <summary>Words that stand in another direction than the others.</summary>
    public IReadOnlyList<string> Turned { get; init; } = [];

    /// <summary>How a page is named.</summary>
    public static string PlaceOf(int page) => string.Create(CultureInfo.InvariantCulture, $"p. {page}");
}

/// <summary>A thin level line, such as the one over the notes.</summary>
internal sealed record ThinLine(double Left, double Right, double Height);
