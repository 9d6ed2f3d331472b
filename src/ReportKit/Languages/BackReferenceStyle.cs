namespace ReportKit.Languages;

/// <summary>How a footnote refers back to the one before it.</summary>
public enum BackReferenceStyle
{
    Ibid,
    Ibidem,

    /// <summary><c>Ibid</c>, and a source that comes again later is cited in short.</summary>
    ShortForm,

    /// <summary>Every citation in full.</summary>
    Full,
}
