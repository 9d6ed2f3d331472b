namespace ReportKit.Findings;

/// <summary>What a rule is about; the hundreds of its code.</summary>
public enum RuleFamily
{
    /// <summary>RK0xx: files as they are read, imported, merged and written.</summary>
    Files,

    /// <summary>RK2xx: rows that belong together, and cells that can be printed.</summary>
    Structural = 2,

    /// <summary>RK3xx: quotation marks, brackets, spaces, letters.</summary>
    Quotations = 3,

    /// <summary>RK4xx: what was to be filled in.</summary>
    Placeholders = 4,

    /// <summary>RK5xx: dates and times against each other.</summary>
    Dates = 5,

    /// <summary>RK6xx: who spoke.</summary>
    Names = 6,

    /// <summary>RK7xx.</summary>
    Abbreviations = 7,

    /// <summary>RK8xx: sources, their addresses, and how they are cited.</summary>
    Sources = 8,

    /// <summary>RK9xx: the same words twice.</summary>
    Repetition = 9,

    /// <summary>RK10xx: one way of writing through the whole report.</summary>
    Consistency = 10,
}
