namespace ReportKit.UseCases.Importing;

/// <summary>What a file is that somebody imports, whatever its name says.</summary>
public enum FileKind
{
    /// <summary>Interchange JSON.</summary>
    Json,

    /// <summary>A workbook in the format of Excel.</summary>
    Workbook,

    /// <summary>A workbook in the format of LibreOffice.</summary>
    OpenDocumentSheet,

    /// <summary>Values parted by commas, semicolons or tabs.</summary>
    Delimited,

    /// <summary>A paper as a Word document.</summary>
    WordDocument,

    Pdf,

    /// <summary>A paper as plain text or Markdown.</summary>
    Text,
}
