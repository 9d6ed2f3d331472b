namespace ReportKit.UseCases.Hosts;

/// <summary>By what that can be put right for which a use case did nothing.</summary>
public enum Remedy
{
    /// <summary>The sentence says it all.</summary>
    None,

    /// <summary>The report is named.</summary>
    NameReport,

    /// <summary>The file to be made is named.</summary>
    NameOutput,

    /// <summary>The draft is published, or built as it is.</summary>
    PublishDraft,

    /// <summary>The drafts are published one by one, or one is built as it is.</summary>
    PublishDrafts,

    /// <summary>The row of the next report is added by hand.</summary>
    AddReport,

    /// <summary>The rules are listed.</summary>
    ListRules,

    /// <summary>The workbook as it was sent is named.</summary>
    NameSent,
}
