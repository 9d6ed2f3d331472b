using ReportKit.Word.Pictures;
namespace ReportKit.Word;

/// <summary>What an organisation changes in a template without opening it.</summary>
/// <param name="AccentColour">Six hexadecimal digits for the theme's first accent; null: as the template has it.</param>
/// <param name="Logo">A picture in place of the template's; null: as the template has it.</param>
public sealed record Branding(string? AccentColour, Picture? Logo);
