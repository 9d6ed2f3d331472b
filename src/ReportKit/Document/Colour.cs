using System.Globalization;

namespace ReportKit.Document;

/// <summary>A colour, and how well it can be told from another (WCAG 2.2, success criterion 1.4.3).</summary>
/// <param name="Digits">Six hexadecimal digits: red, green, blue.</param>
public sealed record Colour(string Digits)
{
    /// <summary>The least contrast of text to what it stands on.</summary>
    public const double LeastContrast = 4.5;

    public static Colour White { get; } = new("FFFFFF");

    public static Colour Black { get; } = new("000000");

    /// <summary>From 1, none, to 21, black on white.</summary>
    public double ContrastWith(Colour other)
    {
        var (lighter, darker) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (lighter + 0.05) / (darker + 0.05);
    }

    public bool IsReadableOn(Colour ground) => ContrastWith(ground) >= LeastContrast;

    /// <summary>White, or else black: one of them can be read on any ground.</summary>
    public Colour TextOn => White.IsReadableOn(this) ? White : Black;

    /// <summary>The colour itself where it can be read on white; else the same hue, as much darker as it has to be.</summary>
    public Colour TextOnWhite
    {
        get
        {
            const int Steps = 50;
            for (var step = 0; step < Steps; step++)
            {
                var darker = Darkened((Steps - step) / (double)Steps);
                if (darker.IsReadableOn(White))
                    return darker;
            }

            return Black;
        }
    }

    private double Luminance => 0.2126 * Linear(Part(0)) + 0.7152 * Linear(Part(2)) + 0.0722 * Linear(Part(4));

    private Colour Darkened(double share) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{(int)(Part(0) * share):X2}{(int)(Part(2) * share):X2}{(int)(Part(4) * share):X2}"));

    private int Part(int at) => int.Parse(Digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static double Linear(int part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
