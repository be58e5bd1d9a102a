using Firely.Fhir.Validation;
using Hl7.Fhir.Model;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;
using TeleSSL.Server.Partners.Fut;

namespace TeleSSL.Tests.Partners;

/// <summary>Firely's validator with the profiles of <see cref="FutGuideProfiles"/>. It reads the core specification: seconds.</summary>
public sealed class FutGuide
{
    /// <summary>The files of the core specification that these profiles need: half of it.</summary>
    private static readonly string[] Read = ["profiles-types.xml", "profiles-resources.xml", "valuesets.xml", "v3-codesystems.xml"];

    private readonly Validator validator = Make();

    /// <summary>The errors of a resource against FUT's profile of its type; none when it is valid.</summary>
    internal string[] Errors(Resource resource)
    {
        var profile = $"{FutProfiles.Base}ehealth-{resource.TypeName.ToLowerInvariant()}";
        lock (validator)
            return [.. validator.Validate(resource, profile).Issue
                .Where(issue => issue.Severity is OperationOutcome.IssueSeverity.Error or OperationOutcome.IssueSeverity.Fatal)
                .Select(issue => $"{string.Join(' ', issue.Expression)}: {issue.Details?.Text}")];
    }

    private static Validator Make()
    {
        var specification = Path.Combine(AppContext.BaseDirectory, "specification.zip");
        var core = new CachedResolver(new ZipSource(specification, new DirectorySourceSettings { Masks = Read }));
        var ours = new InMemoryResourceResolver(FutGuideProfiles.All);
        var all = new CachedResolver(new SnapshotSource(new MultiResolver(ours, core)));
        return new Validator(all, LocalTerminologyService.CreateDefaultForCore(all));
    }
}
