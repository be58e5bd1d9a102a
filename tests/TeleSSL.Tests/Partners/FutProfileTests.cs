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
    [Fact]
    public void An_oximeter_and_a_tablet_are_as_in_the_examples()
    {
        IsExample("fhir-device-oximeter", FutProfiles.Device(FutFacts.Oximeter));
        IsExample("fhir-device-tablet", FutProfiles.Device(FutFacts.Tablet));
    }

    [Fact]
    public void A_use_is_active_without_an_end_and_completed_with_one()
    {
        IsExample("fhir-deviceusestatement-active", FutFacts.Use(null));
        IsExample("fhir-deviceusestatement-completed", FutFacts.Use(FutFacts.PickedUp));
    }

    [Fact]
    public void A_metric_has_one_quality_three_templates_and_the_end_of_its_calibration()
    {
        var metrics = FutProfiles.Metrics(FutFacts.Oximeter, FutFacts.Device, FutFacts.Calibration);

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
        var facts = FutFacts.Oximeter with { Kind = kind };

        Assert.Equal(type, FutProfiles.Device(facts).Type?.Coding.Single().Code);
        Assert.Equal(metrics, FutProfiles.Metrics(facts, FutFacts.Device, null).Count);
    }

    [Fact]
    public void A_device_of_ours_never_has_a_patient_or_a_registration_token()
    {
        foreach (var kind in FutDeviceKinds.All.Keys)
        {
            var bare = FutFacts.Oximeter with { Kind = kind, Gtin = null, Udi = null, Serial = null, Lot = null };
            var json = JsonSerializer.Serialize(FutProfiles.Device(bare), FutFhir.Json);
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
