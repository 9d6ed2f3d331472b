using System.Collections.Immutable;
using ReportKit.Excel.Marking;
using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Checking;

/// <summary>A copy of a workbook with its findings in it.</summary>
public static class MarkFindings
{
    /// <summary>Whether the copy may be called so; what is there already is somebody's.</summary>
    /// <exception cref="RefusalException">It is no name for a workbook of the same kind.</exception>
    /// <exception cref="UnusableFileException">There is something of that name.</exception>
    public static void CheckName(NamedFile workbook, NamedFile copy)
    {
        var ending = Path.GetExtension(workbook.Path);
        if (!copy.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            throw new RefusalException($"The copy is a workbook of the same kind: its name ends in {ending}; “{copy.Name}” does not.");
        OutputFile.CheckNew(copy, "copy", ending);
    }

    /// <returns>How many cells are marked.</returns>
    /// <exception cref="UnusableFileException">A file cannot be read or written.</exception>
    public static int Run(NamedFile workbook, ImmutableArray<Finding> findings, NamedFile copy)
    {
        var cells = 0;
        WholeFile.Write(copy.Path, [workbook.Path], stream => cells = MarkedCopy.Write(workbook.Path, findings, stream));
        return cells;
    }
}
