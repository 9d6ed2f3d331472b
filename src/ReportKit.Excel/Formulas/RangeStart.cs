namespace ReportKit.Excel.Formulas;

/// <summary>What stands at the left of a colon that makes a range of two references (ECMA-376-1, 18.17.2.2).</summary>
internal enum RangeStart
{
    /// <summary>There is no such colon.</summary>
    None,

    /// <summary>The cells that were read before.</summary>
    Area,

    /// <summary>A name, or what a function gives.</summary>
    Other,
}
