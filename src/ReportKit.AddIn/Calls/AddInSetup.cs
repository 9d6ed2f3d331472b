using System.Security.Cryptography.X509Certificates;

namespace ReportKit.AddIn.Calls;

/// <summary>What the add-in is started with.</summary>
/// <param name="Workbook">The full path of the master workbook: the only file that it reads, and beside which it writes.</param>
/// <param name="Port">The port on this machine; 0 takes one that is free.</param>
/// <param name="Certificate">That of <c>localhost</c>, with its private key.</param>
/// <param name="Key">What the address of the installed page carries, and whoever asks for the token has to know.</param>
/// <param name="Template">The path of the Word template.</param>
/// <param name="Programs">The folders in which the program is looked for that fills in page numbers; null: none, not even the usual ones.</param>
/// <param name="OpenFolder">Shows a folder in the file manager of this machine.</param>
/// <param name="Faults">Is told of faults of the program itself, never of what a call holds.</param>
public sealed record AddInSetup(
    string Workbook,
    int Port,
    X509Certificate2 Certificate,
    Secret Key,
    string Template,
    string? Programs,
    Action<string> OpenFolder,
    IProgress<string> Faults,
    TimeProvider Clock);
