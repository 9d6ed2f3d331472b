namespace ReportKit.Merging;

/// <summary>Who a workbook came back from.</summary>
/// <param name="Name">As people see it; the file's name where nobody is known.</param>
/// <param name="File">The name of the file.</param>
public sealed record Sender(string Name, string File)
{
    public override string ToString() => Name;
}
