using ReportKit.Dates;

namespace ReportKit.Languages;

/// <summary>Chinese in traditional characters, with the quotation marks that go with them.</summary>
internal sealed class TraditionalChinese : Chinese
{
    public override string Contents => "目錄";

    public override string RowsWithoutPlace => "無處安放的列";

    public override string VisitUs => "請造訪";

    public override string SourcesTitle => "附錄：資料來源";

    public override string RecordingsTitle => "附錄：錄影";

    public override string AlsoHere => "，另見：";

    public override string OpeningMark => "「";

    public override string ClosingMark => "」";

    public override string StatementBy(string author) => $"{author}的發言";

    public override string LogoOf(string organisation) => $"{organisation}標誌";

    public override string MessageBy(string? network, string author) => network is null ? $"{author}的訊息" : $"{author}在{network}上的訊息";

    public override string Resolution(string? body, DateSpan? day) => $"{body}{(day is null ? "" : Print(day) + "通過的")}決議";

    protected override string? Point(string number) => $"第{number}點";

    protected override string? Page(string number) => $"第{number}頁";

    protected override string? Pages(string numbers) => $"第{numbers}頁";
}
