using Microsoft.AspNetCore.HostFiltering;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Http;

/// <summary>
/// The names by which the server may be called, in the setting <c>AllowedHosts</c>; any other Host header is 400. The machine's own
/// names are always among them, for its supervisor.
/// </summary>
internal sealed class HostNames
{
    private const string Setting = "AllowedHosts";
    private const string Any = "*";
    private static readonly string[] OfTheMachine = ["localhost", "127.0.0.1", "[::1]"];

    public HostNames(IConfiguration configuration, IHostEnvironment environment)
    {
        string[] named = [.. (configuration[Setting] ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        if (environment.IsDevelopment())
            Allowed = named.Length == 0 ? [Any] : [.. named, .. OfTheMachine];
        else if (named.Length == 0 || named.Contains(Any))
            throw new StorageException(
                "AllowedHosts is not set. It names the hosts by which callers reach the server, such as telessl.example.dk, "
                + "with semicolons between them; '*' is not allowed.");
        else
            Allowed = [.. named, .. OfTheMachine];
    }

    public IList<string> Allowed { get; }
}

internal static class HostNamesModule
{
    public static IServiceCollection AddHostNames(this IServiceCollection services)
    {
        services.AddSingleton<HostNames>().AddOptions<HostFilteringOptions>().Configure<HostNames>((options, names) =>
        {
            options.AllowedHosts = names.Allowed;
            options.AllowEmptyHosts = false;
            options.IncludeFailureMessage = false;
        });
        return services;
    }
}
