using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Server.Partners.Fut;
using Task = System.Threading.Tasks.Task;

namespace TeleSSL.Tests.Partners;

/// <summary>The simulated FUT's catalogue, tasks and reports that are made later.</summary>
public class FutCatalogueTests
{
    private const string Categories = "http://ehealth.sundhed.dk/cs/task-category";

    [Fact]
    public async Task A_catalogue_an_item_and_a_package_are_created_and_changed_by_their_seller()
    {
        await using var line = await FutLine.Open();
        var catalogue = (await line.Catalogues.AddCatalogue(line.Us, new SslCatalogue("", line.Fut.At.Party(702), "Ny")).Read()).Content;
        var item = (await line.Catalogues.AddItem(line.Us, new SslItem("", catalogue.Id, "device", "Vægt", true)).Read()).Content;
        var package = (await line.Catalogues.AddPackage(line.Us, new SslPackage("", catalogue.Id, "Sæt", [new(item.Id)])).Read()).Content;

        var (readCatalogue, catalogueVersion) = await line.Catalogues.Catalogue(line.Us, catalogue.Id).Read();
        await line.Catalogues.ChangeCatalogue(line.Us, catalogue.Id, readCatalogue with { Name = "Nyere" }, catalogueVersion).Read();
        var (readPackage, packageVersion) = await line.Catalogues.Package(line.Us, package.Id).Read();
        await line.Catalogues.ChangePackage(line.Us, package.Id, readPackage with { Name = "Sæt 2" }, packageVersion).Read();

        Assert.Equal("Nyere", (await line.Catalogues.Catalogue(line.Us, catalogue.Id).Read()).Content.Name);
        Assert.Equal("Vægt", Assert.Single((await line.Catalogues.Items(line.Us, catalogue.Id).Read()).Content).Name);
        Assert.Equal("Sæt 2", Assert.Single((await line.Catalogues.Packages(line.Us, catalogue.Id).Read()).Content).Name);
        await FutLine.Refused(412, "version-conflict", () => line.Catalogues.ChangePackage(line.Us, package.Id, readPackage, packageVersion).Read());
        await FutLine.Refused(403, "wrong-party", () => line.Catalogues.AddCatalogue(line.Us, new SslCatalogue("", line.Fut.At.Party(705))).Read());
        await FutLine.Refused(400, "invalid-input", () => line.Catalogues.ChangePackage(
            line.Us, package.Id, readPackage with { Catalogue = line.Fut.At.Catalogue, Name = "Sæt 3" }, null).Read());
    }

    [Fact]
    public async Task A_buyer_annotates_an_item_and_deletes_the_draft_but_nothing_active()
    {
        await using var line = await FutLine.Open();
        using var odense = await Client(line, "odense");
        using var us = await Client(line, "telessl");
        var asked = new SslAnnotation("", line.Fut.At.Item(1), "eHealth/device-measuring-quality", line.Fut.At.Party(701));

        Assert.Equal(HttpStatusCode.Forbidden, (await us.PostAsJsonAsync($"{line.Fut.At.SslCatalogue}/annotation", asked, SslWire.Json)).StatusCode);
        var made = await odense.PostAsJsonAsync($"{line.Fut.At.SslCatalogue}/annotation", asked, SslWire.Json);
        var draft = (await line.Catalogues.Annotations(line.Us, line.Fut.At.Party(701), catalogueItem: line.Fut.At.Item(1)).Read()).Content;

        Assert.Equal((HttpStatusCode.Created, "draft"), (made.StatusCode, Assert.Single(draft).Status));
        Assert.Equal(HttpStatusCode.NoContent, (await odense.DeleteAsync(draft[0].Id)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await odense.DeleteAsync(draft[0].Id)).StatusCode);
        var active = (await line.Catalogues.Annotations(line.Us, line.Fut.At.Party(701)).Read()).Content;
        Assert.Equal(HttpStatusCode.BadRequest, (await odense.DeleteAsync(Assert.Single(active).Id)).StatusCode);
    }

    [Theory]
    [InlineData("CalibrationNeeded", "requested", "312")]
    [InlineData("CalibrationNeeded", "completed", "313")]
    [InlineData("OpenSSLOrder", "requested", "310")]
    [InlineData("ExpectedDelivery", "requested", "311")]
    [InlineData("MeasurementMissing", "requested", null)]
    public async Task A_care_teams_tasks_are_found_by_their_category(string category, string status, string? found)
    {
        await using var line = await FutLine.Open();
        var team = line.Us with { CareTeam = line.Fut.At.Resource("CareTeam", 12) };

        var tasks = (await line.Of<IFutTasks>().Find(team, $"{Categories}|{category}", status).Read()).Content;

        Assert.Equal(found, tasks.Entry.Select(entry => entry.Resource!.Id).SingleOrDefault());
        await FutLine.Refused(403, "SECURITY_TOKEN_CONTEXT_MISSING", () => line.Of<IFutTasks>().Find(line.Us, $"{Categories}|{category}").Read());
    }

    [Fact]
    public async Task A_report_that_is_executed_is_filled_later()
    {
        await using var line = await FutLine.Open();
        var asked = new Parameters().Add("anonymization", new FhirString("None"));

        var waiting = (await line.Of<IFutReports>().ExecuteOrders(line.Us, asked).Read()).Content;
        line.Fut.RunReports();

        Assert.Equal("*NOT GENERATED YET*", Encoding.ASCII.GetString(waiting.Data!));
        Assert.Equal("application/gzip-json", (await line.Of<IFutReports>().Report(line.Us, waiting.Id!).Read()).Content.ContentType);
    }

    /// <summary>One of the simulator's clients, logged in.</summary>
    private static async Task<HttpClient> Client(FutLine line, string id)
    {
        var http = new HttpClient();
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = id,
            ["client_secret"] = line.Fut.ClientSecret,
        };
        using var content = new FormUrlEncodedContent(form);
        var answer = await http.PostAsync($"{line.Fut.At.Issuer}/protocol/openid-connect/token", content);
        var token = (string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["access_token"]!;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }
}
