using Hl7.Fhir.Model;
using TeleSSL.Server.Partners.Fut;

namespace TeleSSL.Tests.Partners;

/// <summary>
/// What FUT's implementation guide 10.0.0 asks of the three profiles that we write, rebuilt from its pages (ehealth-device,
/// ehealth-deviceusestatement, ehealth-devicemetric and their extensions). Other profiles of the guide are bare types here.
/// </summary>
internal static class FutGuideProfiles
{
    private const string Types = "http://ehealth.sundhed.dk/vs/device-types";
    private const string Units = "http://ehealth.sundhed.dk/vs/device-measurement-unit";

    public static Resource[] All =>
    [
        Device, Use, Metric,
        Simple("ehealth-device-privatelyOwned", "boolean"), Simple("ehealth-deviceusestatement-context", "Reference"),
        Simple("ehealth-devicemetric-calibrationExpires", "dateTime"), Quality("qualities"), Quality("templateQualities"),
        Codes(Types, FutProfiles.Snomed, "59181002", "258057004", "19892000", "1187059002"),
        Codes(Units, FutProfiles.Npu, "NPU03011", "NPU21692", "NPU03804"),
    ];

    private static StructureDefinition Device => Profile(
        "Device", At("Device.status", min: 1), Bound("Device.type", Types), At("Device.type.coding", min: 1), At("Device.patient", max: "0"));

    private static StructureDefinition Use => Profile("DeviceUseStatement", At("DeviceUseStatement.subject", min: 1));

    private static StructureDefinition Metric => Profile(
        "DeviceMetric", Sliced("DeviceMetric.extension", 4), Slice("DeviceMetric.extension", "qualities", 1, "*"),
        Slice("DeviceMetric.extension", "templateQualities", 3, "3"), Bound("DeviceMetric.type", Units), At("DeviceMetric.source", min: 1),
        At("DeviceMetric.parent", max: "0"));

    private static StructureDefinition Profile(string type, params ElementDefinition[] elements) => new()
    {
        Url = $"{FutProfiles.Base}ehealth-{type.ToLowerInvariant()}",
        Name = $"Ehealth{type}",
        Status = PublicationStatus.Active,
        Kind = StructureDefinition.StructureDefinitionKind.Resource,
        Abstract = false,
        Type = type,
        BaseDefinition = $"http://hl7.org/fhir/StructureDefinition/{type}",
        Derivation = StructureDefinition.TypeDerivationRule.Constraint,
        Differential = new StructureDefinition.DifferentialComponent { Element = [At(type), .. elements] },
    };

    private static StructureDefinition Extension(string name, params ElementDefinition[] elements)
    {
        var made = Profile("Extension", elements);
        made.Url = $"{FutProfiles.Base}{name}";
        made.Kind = StructureDefinition.StructureDefinitionKind.ComplexType;
        made.Context = [new() { Type = StructureDefinition.ExtensionContextType.Element, Expression = "Element" }];
        return made;
    }

    private static StructureDefinition Simple(string name, string type) => Extension(
        name, At("Extension.extension", max: "0"), Fixed("Extension.url", $"{FutProfiles.Base}{name}"), Typed("Extension.value[x]", type));

    /// <summary>Exactly a category, a concept, and a value: a concept, a decimal or an integer.</summary>
    private static StructureDefinition Quality(string kind) => Extension(
        $"ehealth-devicemetric-{kind}",
        [
            Sliced("Extension.extension", 2), .. Part("category", "CodeableConcept"),
            .. Part("value", "CodeableConcept", "decimal", "integer"),
            Fixed("Extension.url", $"{FutProfiles.Base}ehealth-devicemetric-{kind}"), At("Extension.value[x]", max: "0"),
        ]);

    private static ElementDefinition[] Part(string name, params string[] types)
    {
        ElementDefinition Of(ElementDefinition element)
        {
            element.ElementId = element.Path!.Replace("Extension.extension", $"Extension.extension:{name}", StringComparison.Ordinal);
            return element;
        }

        var slice = Of(At("Extension.extension", 1, "1"));
        slice.SliceName = name;
        return [slice, Of(Fixed("Extension.extension.url", name)), Of(Typed("Extension.extension.value[x]", types))];
    }

    private static ElementDefinition At(string path, int? min = null, string? max = null) =>
        new() { ElementId = path, Path = path, Min = min, Max = max };

    private static ElementDefinition Bound(string path, string valueSet)
    {
        var element = At(path);
        element.Binding = new() { Strength = BindingStrength.Required, ValueSet = valueSet };
        return element;
    }

    private static ElementDefinition Sliced(string path, int min)
    {
        var element = At(path, min);
        element.Slicing = new()
        {
            Discriminator = [new() { Type = ElementDefinition.DiscriminatorType.Value, Path = "url" }],
            Rules = ElementDefinition.SlicingRules.Open,
        };
        return element;
    }

    private static ElementDefinition Slice(string path, string name, int min, string max) => new()
    {
        ElementId = $"{path}:{name}",
        Path = path,
        SliceName = name,
        Min = min,
        Max = max,
        Type = [new() { Code = "Extension", Profile = [$"{FutProfiles.Base}ehealth-devicemetric-{name}"] }],
    };

    private static ElementDefinition Fixed(string path, string url)
    {
        var element = At(path);
        element.Fixed = new FhirUri(url);
        return element;
    }

    private static ElementDefinition Typed(string path, params string[] types)
    {
        var element = At(path, min: 1);
        element.Type = [.. types.Select(type => new ElementDefinition.TypeRefComponent { Code = type })];
        return element;
    }

    private static ValueSet Codes(string url, string system, params string[] codes) => new()
    {
        Url = url,
        Status = PublicationStatus.Active,
        Compose = new()
        {
            Include = [new() { System = system, Concept = [.. codes.Select(code => new ValueSet.ConceptReferenceComponent { Code = code })] }],
        },
    };
}
