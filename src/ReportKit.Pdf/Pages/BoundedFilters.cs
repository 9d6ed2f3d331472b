using System.IO.Compression;
using ReportKit.Findings;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ReportKit.Pdf.Pages;

/// <summary>
/// The filters by which the streams of a PDF are unpacked (ISO 32000-1, 7.4), with a bound on what they give: a small file can
/// neither fill the memory of the machine nor keep it busy.
/// </summary>
/// <param name="file">The file's name, as messages give it.</param>
internal sealed class BoundedFilters(string file) : IFilterProvider
{
    private readonly BoundedFlate flate = new(file);

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => filter is FlateFilter ? flate : filter)];

    /// <summary>Unpacks once to nowhere, to see how much it is: only this filter makes much of little.</summary>
    private sealed class BoundedFlate(string file) : IFilter
    {
        /// <summary>In bytes: the words of a page take a thousandth, a font for Chinese a quarter.</summary>
        private const long MostOfStream = 64L << 20;
        private const long MostOfFile = 2L << 30;

        /// <summary>A hundred times those of a full page.</summary>
        private const int MostLetters = 500_000;

        private readonly FlateFilter inner = new();
        private long unpacked;

        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            unpacked += Length(input);
            if (unpacked > MostOfFile)
                throw TooMuch(MostOfFile);
            var content = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            return IsFontOrPicture(streamDictionary) || Letters(content.Span) <= MostLetters ? content : throw new UnusableFileException($"{file} is not read for safety: a page has more than {MostLetters:N0} letters.");
        }

        private static bool IsFontOrPicture(DictionaryToken stream) => stream.Data.ContainsKey("Length1") || stream.Data.ContainsKey("Subtype");

        /// <summary>How many letters a page draws if this is its content (ISO 32000-1, 7.3.4.2): those between brackets. Only large ones are looked through.</summary>
        private static int Letters(ReadOnlySpan<byte> content)
        {
            var (letters, isInside) = (0, false);
            if (content.Length <= MostLetters || content.IndexOf("Tj"u8) < 0)
                return 0;
            foreach (var letter in content)
            {
                isInside = letter == '(' || (isInside && letter != ')');
                letters += isInside ? 1 : 0;
            }

            return letters;
        }

        private long Length(Memory<byte> input)
        {
            // What packs nothing to less than a thousandth cannot get past the bound.
            if (input.Length < MostOfStream / 1032)
                return input.Length;
            using var stream = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            var length = 0L;
            try
            {
                for (int read; (read = stream.Read(buffer)) > 0;)
                {
                    length += read;
                    if (length > MostOfStream)
                        throw TooMuch(MostOfStream);
                }
            }
            catch (InvalidDataException)
            {
                // The library reads what there is of a damaged stream.
            }

            return length;
        }

        private UnusableFileException TooMuch(long most) => new($"{file} is not read for safety: what is packed in it unpacks to more than {most >> 20} MB.");
    }
}
