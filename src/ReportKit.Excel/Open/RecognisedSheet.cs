using ReportKit.Schema;

namespace ReportKit.Excel.Open;

/// <summary>A worksheet that is read, and as which sheet.</summary>
/// <param name="Name">Its own name.</param>
public sealed record RecognisedSheet(string Name, Sheet Sheet);
