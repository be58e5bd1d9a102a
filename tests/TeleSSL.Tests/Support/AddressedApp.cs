using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>A server as it is set by default, but for some settings, whose callers come from the address that a header names.</summary>
public class AddressedApp(Databases databases) : TeleSSLApp(databases)
{
    public const string Header = "X-Test-Address";

    protected virtual Dictionary<string, string?> Also => [];

    protected override Host Started(IReadOnlyDictionary<string, string?> settings)
    {
        var all = new Dictionary<string, string?>(settings);
        foreach (var (name, value) in Also)
            all[name] = value;
        var host = new Host(all) { Also = services => services.AddSingleton<IStartupFilter, Addresses>() };
        host.Start();
        return host;
    }

    private sealed class Addresses : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, then) =>
            {
                if (IPAddress.TryParse(http.Request.Headers[Header], out var address))
                    http.Connection.RemoteIpAddress = address;
                return then(http);
            });
            next(app);
        };
    }
}
