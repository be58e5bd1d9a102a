using Hl7.Fhir.Model;
using TeleSSL.Server.Partners.Fut;

namespace TeleSSL.Tests.Partners;

/// <summary>What we write is valid by FUT's guide, and what the guide forbids is refused.</summary>
public class FutGuideTests : IClassFixture<FutGuide>
{
    private readonly FutGuide guide;

    public FutGuideTests(FutGuide guide)
    {
        Assert.SkipWhen(House.Databases.OnPostgres, "The validator is slow, and no database is asked.");
        this.guide = guide;
    }

    public static TheoryData<string> Kinds => [.. FutDeviceKinds.All.Keys, "charger"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_device_is_valid_with_its_metrics(string kind)
    {
        var facts = FutFacts.Oximeter with { Kind = kind };
        var bare = facts with { Serial = null, Lot = null, Gtin = null, Udi = null };

        Assert.Empty(guide.Errors(FutProfiles.Device(facts)));
        Assert.Empty(guide.Errors(FutProfiles.Device(bare)));
        Assert.All(FutProfiles.Metrics(facts, FutFacts.Device, FutFacts.Calibration), Valid);
        Assert.All(FutProfiles.Metrics(facts, FutFacts.Device, null), Valid);
    }

    [Fact]
    public void A_use_is_valid_while_it_lasts_and_when_it_has_ended()
    {
        Valid(FutFacts.Use(null));
        Valid(FutFacts.Use(FutFacts.PickedUp));
    }

    [Fact]
    public void A_device_has_no_patient_a_status_and_a_type_of_the_value_set()
    {
        Refused(Device, "patient", device => device.Patient = new ResourceReference("https://patient.fut.test.example/fhir/Patient/55"));
        Refused(Device, "status", device => device.Status = null);
        Refused(Device, "type", device => device.Type = new CodeableConcept(FutProfiles.Snomed, "706689003"));
        Refused(Device, "type", device => device.Type = new CodeableConcept { Text = "Tablet" });
    }

    [Fact]
    public void A_metric_has_three_templates_a_code_of_the_value_set_and_a_source()
    {
        Refused(Metric, "extension", metric => metric.Extension.RemoveAt(3));
        Refused(Metric, "extension", metric => metric.Extension[0].Extension.RemoveAt(1));
        Refused(Metric, "type", metric => metric.Type = new CodeableConcept(FutProfiles.Npu, "DNK05472"));
        Refused(Metric, "source", metric => metric.Source = null);
        Refused(Metric, "parent", metric => metric.Parent = new ResourceReference(FutFacts.Device));
    }

    [Fact]
    public void A_use_has_a_subject() => Refused(() => FutFacts.Use(null), "subject", use => use.Subject = null!);

    private static Device Device() => FutProfiles.Device(FutFacts.Oximeter);

    private static DeviceMetric Metric() => FutProfiles.Metrics(FutFacts.Oximeter, FutFacts.Device, FutFacts.Calibration)[0];

    private void Valid(Resource resource) => Assert.Empty(guide.Errors(resource));

    /// <summary>Refused, and the error names the element.</summary>
    private void Refused<T>(Func<T> make, string element, Action<T> change)
        where T : Resource
    {
        var resource = make();
        change(resource);
        Assert.Contains(guide.Errors(resource), error => error.Contains(element, StringComparison.Ordinal));
    }
}
