using System.Xml.Linq;

namespace ReportKit.Excel.Patching;

/// <summary>How a workbook is calculated (ECMA-376-1, 18.2.2).</summary>
internal static class CalculationSettings
{
    /// <summary>What may stand before the element in a workbook (ECMA-376-1, 18.2.27).</summary>
    private static readonly string[] Before = ["sheets", "functionGroups", "externalReferences", "definedNames"];

    /// <summary>Has the spreadsheet program work out every formula when it opens the workbook, whatever results the cells keep.</summary>
    public static void CalculateOnOpening(XElement workbook)
    {
        var x = workbook.Name.Namespace;
        if (workbook.Element(x + "calcPr") is not { } settings)
        {
            settings = new XElement(x + "calcPr");
            workbook.Elements().Last(element => Before.Contains(element.Name.LocalName)).AddAfterSelf(settings);
        }

        settings.SetAttributeValue("fullCalcOnLoad", "1");
    }
}
