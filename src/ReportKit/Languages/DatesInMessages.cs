using ReportKit.Dates;

namespace ReportKit.Languages;

/// <summary>Dates as messages name them.</summary>
public static class DatesInMessages
{
    extension(DateSpan span)
    {
        /// <summary>
        /// In English and the series' form, saying nothing twice: <c>19–22 February 2021</c>, <c>29 September – 1 October 2020</c>,
        /// <c>31 December 2020 – 2 January 2021</c>, <c>March–April 2021</c>.
        /// </summary>
        public string Printed => ReportLanguage.English.Print(span);
    }
}
