namespace ReportKit.Word.Templates;

/// <summary>The tags of the content controls that a template may hold.</summary>
public static class ControlTags
{
    public const string Logo = "logo";
    public const string RunningTitle = "running-title";
    public const string ShortTitle = "short-title";
    public const string Title = "title";
    public const string Subtitle = "subtitle";
    public const string Authors = "authors";
    public const string Function = "function";
    public const string Number = "number";
    public const string Date = "date";
    public const string Month = "month";
    public const string Organisation = "organisation";
    public const string Office = "office";
    public const string Tagline = "tagline";
    public const string Website = "website";
    public const string SocialLinks = "social-links";
    public const string Contents = "contents";
    public const string Report = "report";
    public const string Draft = "draft";
}
