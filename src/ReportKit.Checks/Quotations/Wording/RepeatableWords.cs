namespace ReportKit.Checks.Quotations.Wording;

/// <summary>What it means that a word stands twice in a row.</summary>
internal enum Doubling
{
    /// <summary>Nothing: a figure of speech, a name, a word that is doubled in good grammar all the time.</summary>
    Meant,

    /// <summary>It may be meant: grammar allows it, or nobody here can tell.</summary>
    Doubtful,

    Slip,
}

/// <summary>Words that good grammar doubles, names that are doubled, and those that never are.</summary>
internal static class RepeatableWords
{
    private static readonly HashSet<string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        "that", "had", "very", "no", "so", "many", "long", "her", "bye", "far", "much", "really", "too", "hear", "ha", "never", "nous", "vous", "die", "der", "das", "sie",
    };

    /// <summary>English verbs and particles that end one clause and begin the next (<c>what it is is</c>), and words of French, Spanish, German, Portuguese and Italian.</summary>
    private static readonly HashSet<string> Doubtful = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "are", "was", "were", "has", "have", "do", "does", "did", "can", "will", "may", "in", "on", "up", "off", "out", "over", "down", "through", "back", "about", "it", "you", "what",
        "who", "where", "there", "then", "again", "now", "yes", "more", "que", "est", "sont", "en", "si", "sí", "se", "lui", "leur", "y", "elle", "elles", "non", "oui", "tout", "plus", "es",
        "son", "como", "casi", "ya", "poco", "dass", "denen", "wenn", "ist", "war", "sind", "ihr", "ihnen", "uns", "é", "è", "che", "quando", "quem",
    };

    /// <summary>That are never doubled in languages other than English.</summary>
    private static readonly HashSet<string> NeverDoubled = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "la", "le", "les", "des", "du", "et", "à", "au", "aux", "un", "une", "par", "pour", "dans", "sur", "avec", "ce", "cette", "ces", "el", "los", "las", "del", "al", "una", "por",
        "para", "con", "und", "oder", "mit", "von", "den", "ein", "eine", "im", "zu", "do", "da", "dos", "das", "com", "di", "il", "e", "o", "a", "the", "of", "and", "to",
        "и", "в", "на", "с", "по", "для", "от", "к", "о", "из", "у", "за", "при", "об", "или", "также", "في", "من", "على", "إلى", "عن", "أن", "إن", "هذا", "هذه", "التي", "الذي", "أو",
    };

    /// <summary>Places and people whose name is one word twice.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Abdullah", "Ahmed", "Ali", "Baden", "Ban", "Bella", "Bora", "Boutros", "Coco", "Curl", "Djuk", "Duran", "Gan", "Grong", "Hassan", "Ibrahim", "Jar", "Kai", "Ki", "Kin", "Kona", "Lang",
        "Lapu", "Lau", "Li", "Ling", "Mata", "Mau", "Mitta", "Mohamed", "Mohammed", "Moon", "Muhammad", "Mooney", "Nana", "Ngau", "Oka", "Omar", "Pago", "Paka", "Pele", "Pio", "Pom", "Puka", "Sing",
        "Suma", "Tilba", "Tin", "Tong", "Tora", "Toto", "Wagga", "Wai", "Walla", "Wang", "Wangi", "William", "Woy", "Yal", "Ylang", "Yo", "Zsa", "Бутрос", "Бора", "Паго", "بطرس", "بورا", "باغو", "محمد", "علي",
    };

    /// <summary>Words with a capital that make up the names of bodies, titles and days; names of places and people are others.</summary>
    private static readonly HashSet<string> OfTitles = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "these", "those", "and", "or", "but", "not", "of", "at", "by", "to", "for", "from", "with", "we", "our", "he", "she", "they", "i", "as", "if", "all", "its", "their", "it",
        "you", "in", "on", "is", "are", "was", "there", "who", "what", "mr", "ms", "mrs", "dr", "prof", "sir", "ambassador", "minister", "president", "secretary", "chair", "chairman", "chairperson",
        "director", "general", "deputy", "under", "assistant", "special", "high", "permanent", "representative", "delegate", "delegation", "mission", "united", "nations", "nation", "state", "states",
        "member", "members", "assembly", "security", "council", "committee", "commission", "commissioner", "court", "conference", "convention", "charter", "treaty", "protocol", "agreement",
        "declaration", "resolution", "decision", "article", "section", "chapter", "annex", "paragraph", "session", "meeting", "report", "statement", "draft", "text", "paper", "working", "group", "party",
        "parties", "open", "governmental", "experts", "expert", "ministry", "department", "office", "bureau", "agency", "authority", "organization", "organisation", "union", "forum", "fund", "bank",
        "board", "centre", "center", "institute", "university", "programme", "program", "government", "governments", "republic", "kingdom", "people", "peoples", "democratic", "federal", "federation",
        "international", "national", "regional", "world", "internet", "cyber", "new", "north", "south", "east", "west", "european", "african", "american", "asian", "arab", "english", "french",
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "nous", "les", "le", "la", "el", "los", "las",
    };

    /// <summary>What the doubling of a word means.</summary>
    /// <param name="first">Where it stands first, with the capital that it may have there.</param>
    /// <param name="second">Where it stands again.</param>
    /// <param name="language">The language that the row gives for its words, or null.</param>
    public static Doubling Of(ReadOnlySpan<char> first, ReadOnlySpan<char> second, string? language)
    {
        var word = second.ToString();
        if (IsName(first) && IsName(second))
            return Names.Contains(word) ? Doubling.Meant : OfTitles.Contains(word) ? Doubling.Slip : Doubling.Doubtful;
        if (Meant.Contains(word) || Names.Contains(word) && word[0] >= '\u0370')
            return Doubling.Meant;
        if (Doubtful.Contains(word))
            return Doubling.Doubtful;
        var isOfOther = second[0] >= '\u0370' || language?.AsSpan().TrimStart().StartsWith("en", StringComparison.OrdinalIgnoreCase) == false;
        return isOfOther && !NeverDoubled.Contains(word) ? Doubling.Doubtful : Doubling.Slip;
    }

    /// <summary>A capital with small letters after it.</summary>
    private static bool IsName(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[^1]);
}
