using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeleSSL.Benchmarks;

/// <summary>
/// The probe: a bare minimal API over a group-commit writer. No sign-in, scope, Dapper, history or replay: the most that this machine can
/// do for a durable scan over HTTP.
/// </summary>
internal static class ProbeHost
{
    public const string Verb = "probe-host";

    /// <summary>Serves until it is asked to stop.</summary>
    public static async Task Run(string folder, string url, int devices)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ProbeJson.Default));
        await using var app = builder.Build();
        using var writer = new ProbeWriter(folder, devices);
        app.MapPost("/scan", async Task<IResult> (ProbeScan scan) =>
            await writer.Write(scan.Device, scan.Step) is { } answer ? TypedResults.Ok(answer) : TypedResults.Conflict());
        await app.RunAsync();
    }

    /// <summary>The client side of the probe.</summary>
    public static async Task<(Child Child, Endpoint Endpoint)> Start(string folder, int devices)
    {
        var address = Child.FreeAddress();
        var own = Directory.CreateDirectory(Path.Combine(folder, $"probe-{address.Port}")).FullName;
        var child = await Child.Start("TeleSSL.Benchmarks", address, [Verb, own, address.ToString(), $"{devices}"]).Answers();
        var ids = ProbeFile.Ids(devices).ToArray();
        var caller = new Caller(child, "");
        return (child, new Endpoint("probe", child, () => caller.Post("/scan", $$"""{"device":"{{ids[Random.Shared.Next(ids.Length)]}}","step":"test"}""")));
    }
}

internal sealed record ProbeScan(string Device, string Step);

internal sealed record ProbeAnswer(long Version, long Event);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProbeScan))]
[JsonSerializable(typeof(ProbeAnswer))]
internal sealed partial class ProbeJson : JsonSerializerContext;
