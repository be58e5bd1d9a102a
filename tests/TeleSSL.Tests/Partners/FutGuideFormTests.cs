using Hl7.Fhir.Model;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Simulators.Fut;
using Task = System.Threading.Tasks.Task;

namespace TeleSSL.Tests.Partners;

/// <summary>What differs between FUT's implementation guides 8 and 10 in what we read.</summary>
public class FutGuideFormTests
{
    private const string Managing = "http://ehealth.sundhed.dk/fhir/StructureDefinition/ehealth-managing-organization";

    [Theory]
    [InlineData(8, "urn:oid.1.2.208.176.1.4", "http://hl7.dk/fhir/core/CodeSystem/dk-core-regional-subdivision-codes")]
    [InlineData(10, "urn:oid:1.2.208.176.1.4", "urn:iso:std:iso:3166:-2")]
    public async Task The_doctors_number_and_the_region_have_the_systems_of_the_guide(int guide, string doctors, string regions)
    {
        await using var line = await FutLine.Open(new FutSettings(Guide: guide));

        var patient = (await line.Of<IFutPatients>().Patient(line.With(55), line.Fut.At.Resource("Patient", 55)).Read()).Content;

        Assert.Equal(doctors, Assert.Single(patient.GeneralPractitioner).Identifier!.System);
        Assert.Equal((regions, "DK-83"), Region(patient));
        var form = new Dictionary<string, string> { ["identifier"] = $"{FutFhir.CprSystem}|2512489996" };
        var found = (await line.Of<IFutPatients>().Find(line.With(55), form).Read()).Content;
        Assert.Equal((regions, "DK-83"), Region(Assert.IsType<Patient>(Assert.Single(found.Entry).Resource)));
    }

    [Fact]
    public async Task A_course_has_one_managing_organisation_in_guide_8_and_several_over_time_in_guide_10()
    {
        await using var line = await FutLine.Open(new FutSettings(Guide: 8));
        async Task<EpisodeOfCare> Course() => (await line.Of<IFutCarePlans>().EpisodeOfCare(
            line.Course(55), line.Fut.At.Resource("EpisodeOfCare", 1055)).Read()).Content;

        var before = await Course();
        line.Fut.Settings = new FutSettings(Guide: 10);
        var after = await Course();

        Assert.Equal(line.Fut.At.Organization(461), before.ManagingOrganization!.Reference);
        Assert.Empty(before.Extension);
        Assert.Null(after.ManagingOrganization);
        Assert.All(after.Extension, one => Assert.Equal(Managing, one.Url));
        Assert.Equal(
            [(line.Fut.At.Organization(573), true), (line.Fut.At.Organization(461), false)],
            after.Extension.Select(one => (
                one.GetExtensionValue<ResourceReference>("organisation")!.Reference!, one.GetExtensionValue<Period>("period")!.End is not null)));
    }

    [Fact]
    public async Task A_citizens_phone_has_a_token_that_we_never_log_and_its_use_no_care_plan()
    {
        await using var line = await FutLine.Open();
        line.Fut.CitizenDoes("normal", "register-smartphone");

        var phone = Assert.Single(line.Fut.Resources("Device"));
        var read = (await line.Devices.Device(line.Us, line.Fut.At.Resource("Device", int.Parse((string)phone["id"]!))).Read()).Content;
        var use = Assert.IsType<DeviceUseStatement>(Assert.Single(
            (await line.Devices.Uses(line.With(55), line.Fut.At.Resource("Patient", 55)).Read()).Content.Entry).Resource);

        Assert.Equal("1187059002", Assert.Single(read.Type!.Coding).Code);
        Assert.Empty(use.Extension);
        var token = read.GetExtensionValue<FhirString>($"{FutProfiles.Base}ehealth-device-registrationToken")!.Value!;
        Assert.Equal("APN", read.GetExtensionValue<Code>($"{FutProfiles.Base}ehealth-device-platform")!.Value);
        Assert.DoesNotContain(token, line.Log.Text, StringComparison.Ordinal);

        line.Fut.Settings = new FutSettings(Guide: 8);
        Assert.Throws<ArgumentException>(() => line.Fut.CitizenDoes("normal", "register-smartphone"));
        var former = (await line.Devices.Device(line.Us, line.Fut.At.Resource("Device", int.Parse((string)phone["id"]!))).Read()).Content;
        Assert.Null(former.Type);
        Assert.DoesNotContain(former.Extension, one => one.Url!.EndsWith("registrationToken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_phone_is_no_device_of_ours_and_a_pick_up_of_everything_leaves_it()
    {
        await using var line = await FutLine.Open();
        line.Fut.CitizenDoes("normal", "register-smartphone");
        var pickUp = line.Fut.Order(new FutOrderAsked(Items: [17]));
        await line.Order(pickUp.Id, SslStatus.Accepted);

        await line.Line(line.Fut.LinesOf(pickUp.Id)[0].Id, SslStatus.Planned, FutLine.Agreed);
        await line.Line(line.Fut.LinesOf(pickUp.Id)[0].Id, SslStatus.Completed);

        Assert.Equal("active", (string?)Assert.Single(line.Fut.Resources("DeviceUseStatement"))["status"]);
        Assert.Empty((await line.Devices.Find(line.Us, organization: line.Us.Organization).Read()).Content.Entry);
    }

    private static (string?, string?) Region(Patient patient)
    {
        var coding = Assert.Single(Assert.Single(patient.Address)
            .GetExtensionValue<CodeableConcept>("http://hl7.dk/fhir/core/StructureDefinition/dk-core-RegionalSubDivisionCodes")!.Coding);
        return (coding.System, coding.Code);
    }
}
