using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Server.Partners;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Tests.Partners;

/// <summary>What of FUT needs no order of ours: addresses, codes, settings, unreadable answers.</summary>
public class FutPartnerTests
{
    [Theory]
    [InlineData("https://ssl-order.fut.test.example/v1/order/1", "https://ssl-order.fut.test.example/v1/order/1")]
    [InlineData("HTTP://SSL-Order.FUT.test.example:31380/v1/order/1/", "https://ssl-order.fut.test.example/v1/order/1")]
    [InlineData("http://ssl-order.fut.test.example:80/v1/Order/A", "https://ssl-order.fut.test.example/v1/Order/A")]
    [InlineData("https://h.test.example:443/fhir/Device/5/_history/3", "https://h.test.example/fhir/Device/5")]
    [InlineData("https://h.test.example:8443/fhir/Device/5", "https://h.test.example:8443/fhir/Device/5")]
    [InlineData("https://user@h.test.example/fhir/Device/5", null)]
    [InlineData("ftp://h.test.example/fhir/Device/5", null)]
    [InlineData("Device/5", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Addresses_of_one_resource_are_the_same(string? url, string? normalised)
    {
        Assert.Equal(normalised, FutUrl.Normalised(url));
        Assert.Equal(normalised, FutUrl.Normalised(normalised));
    }

    [Theory]
    [InlineData("""{"code":"consent-missing"}""", "consent-missing")]
    [InlineData("""{"code":"Not a code"}""", null)]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"code":"forbidden","diagnostics":"DEVICE_WRITE_X: no"}]}""", "DEVICE_WRITE_X")]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{},{"details":{"text":"SECURITY_TOKEN_CONTEXT_MISSING"}}]}""", "SECURITY_TOKEN_CONTEXT_MISSING")]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"details":{"coding":[{"code":"A_B"}],"text":"C_D"}}]}""", "A_B")]
    [InlineData("""{"resourceType":"OperationOutcome","issue":[{"diagnostics":"Borger 2512489996 findes ikke"}]}""", null)]
    [InlineData("""{"resourceType":"OperationOutcome","issue":{"diagnostics":7}}""", null)]
    [InlineData("""{"resourceType":"Patient","issue":[{"diagnostics":"A_B"}]}""", null)]
    [InlineData("[]", null)]
    [InlineData("null", null)]
    [InlineData("<html>", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_code_is_found_in_all_its_forms_and_a_text_is_none(string? content, string? code) => Assert.Equal(code, PartnerCode.Of(content));

    [Theory]
    [InlineData(200, "null")]
    [InlineData(200, "")]
    [InlineData(204, null)]
    [InlineData(200, "{}")]
    [InlineData(200, "[]")]
    [InlineData(200, "{\"id\":")]
    [InlineData(200, "<html>Velkommen</html>")]
    public async Task A_success_without_its_content_cannot_be_read_whatever_was_called(int status, string? body)
    {
        await using var partner = await FixedAnswer.Start(status, body);
        await using var line = await FutLine.Open(changed: [("Ssl:Order", $"{partner.Address}"), ("Fut:Fhir:Device", $"{partner.Address}")]);
        Func<Task>[] calls =
        [
            () => line.Orders.Order(line.Us, $"{partner.Address}order/1").Read(),
            () => line.Orders.Orders(line.Us, "s").Read(),
            () => line.Devices.Find(line.Us).Read(),
            () => line.Devices.Device(line.Us, $"{partner.Address}Device/1").Read(),
        ];

        foreach (var call in calls)
        {
            var failure = await TelmaLine.Fails(call);
            Assert.Equal("partner-unreadable", failure.Code);
            Assert.DoesNotContain("Velkommen", failure.Detail, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_token_goes_to_no_other_origin()
    {
        await using var elsewhere = await FixedAnswer.Start(200, "{}");
        await using var line = await FutLine.Open();

        var failure = await TelmaLine.Fails(() => line.Orders.Order(line.Us, $"{elsewhere.Address}order/1").Read());

        Assert.Equal("partner-unreadable", failure.Code);
        Assert.Empty(line.Fut.Calls);
    }

    [Fact]
    public async Task A_base_address_keeps_its_path_and_a_parameter_its_colon()
    {
        await using var line = await FutLine.Open();

        await line.Devices.Find(line.Us, manufacturer: "Eksempel & Søn", model: "OX|1").Read();

        var call = line.Fut.Calls[^1];
        Assert.Equal("/device/fhir/Device", call.Path);
        Assert.Equal(("Eksempel & Søn", "OX|1"), (call.Query["manufacturer:exact"], call.Query["model:exact"]));
        Assert.Contains(FutFhir.MediaType, call.Headers["Accept"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_FHIR_body_has_its_media_type()
    {
        await using var line = await FutLine.Open();

        await line.Of<IFutReports>().FetchOrders(line.Us, new Hl7.Fhir.Model.Parameters().Add("anonymization", new Hl7.Fhir.Model.FhirString("None"))).Read();

        Assert.Equal(("/reporting/fhir/$fetch-ssl-orders", FutFhir.MediaType), (line.Fut.Calls[^1].Path, line.Fut.Calls[^1].Headers["Content-Type"]));
    }

    [Fact]
    public void Off_needs_no_settings() => Assert.False(Options([]).IsOn);

    [Theory]
    [InlineData("Ssl:UseFutOrderService", "yes")]
    [InlineData("Ssl:Order", "")]
    [InlineData("Ssl:Catalogue", "ssl-catalogue/v1")]
    [InlineData("Fut:Auth:Issuer", "http://saml.fut.test.example/auth/realms/ehealth")]
    [InlineData("Fut:Auth:ClientId", " ")]
    [InlineData("Fut:Auth:Secret", "")]
    [InlineData("Fut:OrganizationId", "900")]
    [InlineData("Fut:Fhir:Device", "https://device.fut.test.example/fhir?x=1")]
    [InlineData("Fut:Fhir:Reporting", "")]
    [InlineData("Fut:Origins", "https://a.test.example ftp://b.test.example")]
    public void A_setting_that_is_missing_or_wrong_stops_the_start_by_its_name(string key, string value)
    {
        var settings = Good;
        settings[key] = value;

        var refused = Assert.Throws<StorageException>(() => Options(settings));

        Assert.Contains(key.Replace(":", "__", StringComparison.Ordinal), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_token_may_go_where_the_services_are_and_where_else_it_is_told()
    {
        var settings = Good;
        settings["Fut:Origins"] = "https://other.test.example";

        var options = Options(settings);

        Assert.Contains("https://other.test.example", options.Origins);
        Assert.Contains("https://ssl-order.fut.test.example", options.Origins);
        Assert.DoesNotContain("https://saml.fut.test.example", options.Origins);
        Assert.Equal("https://organization.fut.test.example/fhir/Organization/900", options.Organization);
    }

    private static Dictionary<string, string?> Good => new()
    {
        ["Ssl:UseFutOrderService"] = "on",
        ["Ssl:Order"] = "https://ssl-order.fut.test.example/v1",
        ["Ssl:Catalogue"] = "https://ssl-catalogue.fut.test.example/v1",
        ["Fut:Auth:Issuer"] = "https://saml.fut.test.example/auth/realms/ehealth",
        ["Fut:Auth:ClientId"] = "telessl",
        ["Fut:Auth:Secret"] = "a-secret",
        ["Fut:OrganizationId"] = "https://organization.fut.test.example/fhir/Organization/900",
        ["Fut:Fhir:Patient"] = "https://patient.fut.test.example/fhir",
        ["Fut:Fhir:CarePlan"] = "https://careplan.fut.test.example/fhir",
        ["Fut:Fhir:Organization"] = "https://organization.fut.test.example/fhir",
        ["Fut:Fhir:Device"] = "https://device.fut.test.example/fhir",
        ["Fut:Fhir:Task"] = "https://task.fut.test.example/fhir",
        ["Fut:Fhir:Reporting"] = "https://reporting.fut.test.example/fhir",
    };

    private static FutOptions Options(Dictionary<string, string?> settings) => FutOptions.Of(
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), new HostingEnvironment { EnvironmentName = Environments.Production });
}
