using Hl7.Fhir.Model;
using TeleSSL.Server.Partners.Fut;

namespace TeleSSL.Tests.Partners;

/// <summary>What we write is valid by FUT's guide, and what it forbids is refused, checked by Firely's validator.</summary>
public class FutGuideTests(FutGuide guide) : IClassFixture<FutGuide>
{
    private const string Owner = "https://organization.fut.test.example/fhir/Organization/900";
    private const string At = "https://device.fut.test.example/fhir/Device/5012";

    [Fact]
    public void What_we_write_is_valid()
    {
        Assert.All(FutDeviceKinds.All.Keys, kind => Assert.Empty(guide.Errors(FutProfiles.Device(Facts(kind)))));
        Assert.Empty(guide.Errors(Use()));
        Assert.All(FutDeviceKinds.All.Keys, kind => Assert.All(Metrics(kind), metric => Assert.Empty(guide.Errors(metric))));
    }

    [Fact]
    public void A_device_with_a_patient_without_a_status_or_with_another_type_is_refused()
    {
        Refused<Device>(Device, device => device.Patient = new ResourceReference("https://patient.fut.test.example/fhir/Patient/55"));
        Refused<Device>(Device, device => device.Status = null);
        Refused<Device>(Device, device => device.Type = new CodeableConcept(FutProfiles.Snomed, "706689003"));
        Refused<Device>(Device, device => device.Type = new CodeableConcept { Text = "Tablet" });
    }

    [Fact]
    public void A_metric_with_two_templates_a_systolic_code_or_no_source_is_refused()
    {
        Refused<DeviceMetric>(Metric, metric => metric.Extension.RemoveAt(3));
        Refused<DeviceMetric>(Metric, metric => metric.Type = new CodeableConcept(FutProfiles.Npu, "DNK05472"));
        Refused<DeviceMetric>(Metric, metric => metric.Source = null);
        Refused<DeviceMetric>(Metric, metric => metric.Parent = new ResourceReference(At));
        Refused<DeviceMetric>(Metric, metric => metric.Extension[0].Extension.RemoveAt(1));
    }

    private void Refused<T>(Func<T> make, Action<T> change)
        where T : Resource
    {
        var resource = make();
        change(resource);
        Assert.NotEmpty(guide.Errors(resource));
    }

    private static Device Device() => FutProfiles.Device(Facts("pulse-oximeter"));

    private static DeviceMetric Metric() => Metrics("pulse-oximeter")[0];

    private static IReadOnlyList<DeviceMetric> Metrics(string kind) => FutProfiles.Metrics(
        Facts(kind), At, new FutCalibration(DateTimeOffset.UnixEpoch.AddYears(56), DateTimeOffset.UnixEpoch.AddYears(57)));

    private static DeviceUseStatement Use() => FutProfiles.Use(
        At, "https://patient.fut.test.example/fhir/Patient/55", "https://careplan.fut.test.example/fhir/CarePlan/77", DateTimeOffset.UnixEpoch.AddYears(56));

    private static FutDeviceFacts Facts(string kind) => new(
        "SSLSYD-000123", kind, "Pulsoximeter OX-1", "Eksempel Medico", "OX-1", Owner, "OX-2291", "L7", "09521234500018",
        "(01)09521234500018(10)L7(21)OX-2291");
}
