using System.Text.Json;
using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>What we write of a device is what the examples of contracts/partners/fut say.</summary>
public class FutProfileTests
{
    private const string Owner = "https://organization.fut.test.example/fhir/Organization/900";
    private const string Device = "https://device.fut.test.example/fhir/Device/5012";

    private static readonly FutDeviceFacts Oximeter = new(
        "SSLSYD-000123", "pulse-oximeter", "Pulsoximeter OX-1", "Eksempel Medico", "OX-1", Owner, "OX-2291", "L7", "09521234500018",
        "(01)09521234500018(10)L7(21)OX-2291");

    private static readonly FutDeviceFacts Tablet = new(
        "SSLSYD-000122", "tablet", "Tablet 10\"", "Eksempel Tablets", "TAB-10", Owner, "TB-77120", null, "09521234500025",
        "(01)09521234500025(21)TB-77120");

    [Fact]
    public void An_oximeter_and_a_tablet_are_as_in_the_examples()
    {
        IsExample("fhir-device-oximeter", FutProfiles.Device(Oximeter));
        IsExample("fhir-device-tablet", FutProfiles.Device(Tablet));
    }

    [Fact]
    public void A_use_is_active_without_an_end_and_completed_with_one()
    {
        var start = new DateTimeOffset(2026, 11, 20, 10, 5, 0, TimeSpan.FromHours(1));
        DeviceUseStatement Use(DateTimeOffset? end) => FutProfiles.Use(
            Device, "https://patient.fut.test.example/fhir/Patient/55", "https://careplan.fut.test.example/fhir/CarePlan/77", start, end);

        IsExample("fhir-deviceusestatement-active", Use(null));
        IsExample("fhir-deviceusestatement-completed", Use(new DateTimeOffset(2027, 5, 4, 11, 40, 0, TimeSpan.FromHours(2))));
    }

    [Fact]
    public void A_metric_has_one_quality_three_templates_and_the_end_of_its_calibration()
    {
        var calibration = new FutCalibration(
            new DateTimeOffset(2026, 11, 18, 10, 0, 0, TimeSpan.FromHours(1)), new DateTimeOffset(2027, 11, 18, 0, 0, 0, TimeSpan.FromHours(1)));

        var metrics = FutProfiles.Metrics(Oximeter, Device, calibration);

        IsExample("fhir-devicemetric-oximeter", metrics[0]);
        Assert.Equal(["NPU03011", "NPU21692"], metrics.Select(metric => metric.Type!.Coding[0].Code));
    }

    [Theory]
    [InlineData("pulse-oximeter", "59181002", 2)]
    [InlineData("blood-pressure-monitor", "258057004", 1)]
    [InlineData("scale", "19892000", 1)]
    [InlineData("tablet", null, 0)]
    [InlineData("thermometer", null, 0)]
    [InlineData("charger", null, 0)]
    public void A_kind_has_the_type_and_the_metrics_of_the_table(string kind, string? type, int metrics)
    {
        var facts = Oximeter with { Kind = kind };

        Assert.Equal(type, FutProfiles.Device(facts).Type?.Coding.Single().Code);
        Assert.Equal(metrics, FutProfiles.Metrics(facts, Device, null).Count);
    }

    [Fact]
    public void A_device_of_ours_never_has_a_patient_or_a_registration_token()
    {
        foreach (var kind in FutDeviceKinds.All.Keys)
        {
            var json = JsonSerializer.Serialize(FutProfiles.Device(Oximeter with { Kind = kind, Gtin = null, Udi = null, Serial = null, Lot = null }), FutFhir.Json);
            Assert.DoesNotContain("patient", json, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("registrationToken", json, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("udiCarrier", json, StringComparison.Ordinal);
        }
    }

    /// <summary>But for the id and version that FUT gives.</summary>
    private static void IsExample(string example, Resource written)
    {
        var expected = JsonNode.Parse(Repository.Read($"contracts/partners/fut/examples/{example}.json"))!.AsObject();
        expected.Remove("id");
        expected["meta"]!.AsObject().Remove("versionId");
        expected["meta"]!.AsObject().Remove("lastUpdated");
        var actual = JsonSerializer.SerializeToNode(written, FutFhir.Json)!;
        Assert.True(JsonNode.DeepEquals(expected, actual), $"{actual}");
    }
}
