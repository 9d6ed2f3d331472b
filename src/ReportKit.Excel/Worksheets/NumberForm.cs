namespace ReportKit.Excel.Worksheets;

/// <summary>What a number format makes of a number.</summary>
internal enum NumberForm
{
    /// <summary>A number, or what a person had it shown as.</summary>
    Number,
    Date,
    Time,
    Percentage,
    Money,

    /// <summary>A number with a power of ten, such as 1.50E+15.</summary>
    Scientific,
}
