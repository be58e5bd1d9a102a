using System.Text.Json.Nodes;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class OpenApiTests(TeleSSLApp app) : Story(app)
{
    private const string File = "contracts/openapi/telessl.json";

    /// <summary>To take in a change that is meant: run the tests once with UPDATE_CONTRACTS=1 and look at the difference.</summary>
    [Fact]
    public async Task The_described_api_is_the_one_that_answers()
    {
        var described = Lines((await App.Nobody.Get("/openapi/v1.json")).Expect(200).Body);
        if (Environment.GetEnvironmentVariable("UPDATE_CONTRACTS") == "1")
            await System.IO.File.WriteAllTextAsync(Repository.PathTo(File), described);

        Assert.Equal(Lines(Repository.Read(File)), described);
    }

    private static string Lines(string json) => JsonNode.Parse(json)!.ToJsonString(new() { WriteIndented = true }) + "\n";
}
