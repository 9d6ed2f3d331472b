using System.Collections.Immutable;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Importing;

/// <summary>What is to be imported.</summary>
/// <param name="Workbook">Is made where there is none.</param>
/// <param name="Files">Papers, spreadsheets and interchange JSON.</param>
public sealed record ImportRequest(NamedFile Workbook, ImmutableArray<NamedFile> Files)
{
    /// <summary>What columns of spreadsheets are, such as <c>Country=Speaker;Quote=Text</c>; null: what is found out.</summary>
    public string? Columns { get; init; }

    /// <summary>Whether the day comes first in dates of digits, or the month; null: what is found out.</summary>
    public bool? DayComesFirst { get; init; }

    /// <summary>The workbook in which what would be imported is looked at; null: it is imported.</summary>
    public NamedFile? Preview { get; init; }

    /// <summary>The folders in which LibreOffice is looked for; null: none.</summary>
    public string? Programs { get; init; }
}
