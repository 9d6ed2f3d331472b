using Newtonsoft.Json;

namespace ReportKit.AddIn.Endpoints;

/// <summary>A call about a state of the open workbook, and nothing else.</summary>
internal sealed record RevisionRequest([property: JsonProperty(Required = Required.Always)] string Revision);
