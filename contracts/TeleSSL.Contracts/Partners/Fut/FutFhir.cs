using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace TeleSSL.Contracts.Partners.Fut;

/// <summary>How FUT's FHIR services are read and written (FHIR R4, JSON).</summary>
public static class FutFhir
{
    /// <summary>The media type of bodies.</summary>
    public const string MediaType = "application/fhir+json";

    /// <summary>System of a CPR number. Only in the body of a POST search.</summary>
    public const string CprSystem = "urn:oid:1.2.208.176.1.2";

    /// <summary>
    /// Firely's model of R4. Members and codes that R4 does not have are stored and written again, since FUT is ahead of us now and then.
    /// </summary>
    public static JsonSerializerOptions Json { get; } =
        new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector).UsingMode(DeserializationMode.Recoverable);
}
