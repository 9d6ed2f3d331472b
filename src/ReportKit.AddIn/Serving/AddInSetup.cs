using System.Security.Cryptography.X509Certificates;

namespace ReportKit.AddIn.Serving;

/// <summary>What the add-in is started with.</summary>
/// <param name="Workbook">The full path of the master workbook: the only file that it reads, and beside which it writes.</param>
/// <param name="Port">The port on this machine; 0 takes one that is free.</param>
/// <param name="Certificate">That of <c>localhost</c>, with its private key.</param>
/// <param name="Key">What the address of the installed page carries, and whoever asks for the token has to know.</param>
/// <param name="Run">Runs a command of the console.</param>
/// <param name="CanLayOut">Whether there is a program that fills in page numbers.</param>
/// <param name="OpenFolder">Shows a folder in the file manager of this machine.</param>
/// <param name="Faults">Is told of faults of the program itself, never of what a call holds.</param>
public sealed record AddInSetup(
    string Workbook,
    int Port,
    X509Certificate2 Certificate,
    Secret Key,
    ConsoleCommand Run,
    bool CanLayOut,
    Action<string> OpenFolder,
    IProgress<string> Faults,
    TimeProvider Clock);

/// <summary>Runs a command of the console, such as <c>build statements.xlsx</c>, and gives its exit code.</summary>
public delegate int ConsoleCommand(IReadOnlyList<string> arguments, TextWriter output, TextWriter error);
