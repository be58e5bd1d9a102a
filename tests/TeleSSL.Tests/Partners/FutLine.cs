using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Simulators.Fut;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>Our clients as the server has them, and a FUT at the other end; no server around it.</summary>
internal sealed class FutLine : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private FutLine(FutSimulator fut, IDictionary<string, string?> changed, TimeProvider time)
    {
        Fut = fut;
        var settings = Settings(fut);
        foreach (var (key, value) in changed)
            settings[key] = value;
        services = new ServiceCollection()
            .AddLogging(logging => logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Trace))
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Development })
            .AddSingleton(time)
            .AddFut()
            .AddKeyedSingleton(FutModule.Name, TelmaLine.Quick)
            .AddKeyedSingleton(FutModule.LoginName, TelmaLine.Quick)
            .BuildServiceProvider();
    }

    public FutSimulator Fut { get; }

    public LogLines Log { get; } = new();

    /// <summary>Our organisation.</summary>
    public FutContext Us => new(Fut.At.Organization(900));

    public FutContext With(int patient) => Us with { Patient = Fut.At.Resource("Patient", patient) };

    public FutContext Course(int patient) => Us with { EpisodeOfCare = Fut.At.Resource("EpisodeOfCare", patient + 1000) };

    public ISslOrders Orders => Of<ISslOrders>();

    public ISslCatalogues Catalogues => Of<ISslCatalogues>();

    public IFutDevices Devices => Of<IFutDevices>();

    public static async Task<FutLine> Open(
        FutSettings? settings = null, TimeProvider? time = null, params (string Key, string Value)[] changed)
    {
        var fut = await FutSimulator.Start(new FutSimulatorOptions { Settings = settings ?? new FutSettings(), Time = time ?? TimeProvider.System });
        return new FutLine(fut, changed.ToDictionary(one => one.Key, one => (string?)one.Value), time ?? TimeProvider.System);
    }

    public static Dictionary<string, string?> Settings(FutSimulator fut) => new()
    {
        ["Ssl:UseFutOrderService"] = "on",
        ["Ssl:Order"] = $"{fut.At.SslOrder}",
        ["Ssl:Catalogue"] = $"{fut.At.SslCatalogue}",
        ["Fut:Auth:Issuer"] = $"{fut.At.Issuer}",
        ["Fut:Auth:ClientId"] = "telessl",
        ["Fut:Auth:Secret"] = fut.ClientSecret,
        ["Fut:OrganizationId"] = fut.At.Organization(900),
        ["Fut:Fhir:Patient"] = $"{fut.At.Fhir("patient")}",
        ["Fut:Fhir:CarePlan"] = $"{fut.At.Fhir("careplan")}",
        ["Fut:Fhir:Organization"] = $"{fut.At.Fhir("organization")}",
        ["Fut:Fhir:Device"] = $"{fut.At.Fhir("device")}",
        ["Fut:Fhir:Task"] = $"{fut.At.Fhir("task")}",
        ["Fut:Fhir:Reporting"] = $"{fut.At.Fhir("reporting")}",
    };

    public T Of<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Changes a line to a status as the product will: what was read, with own members changed.</summary>
    public async Task<Versioned<SslLine>> Line(string line, string status, Func<SslLine, SslLine>? also = null)
    {
        var read = await Orders.Line(Us, line).Read();
        var to = read.Content with { Status = status };
        return await Orders.ChangeLine(Us, line, also is null ? to : also(to), read.Version).Read();
    }

    /// <summary>The same for an order.</summary>
    public async Task<Versioned<SslOrder>> Order(string order, string status, string? reason = null)
    {
        var read = await Orders.Order(Us, order).Read();
        return await Orders.ChangeOrder(Us, order, read.Content with { Status = status, StatusReason = reason }, read.Version).Read();
    }

    /// <summary>An accepted order of one oximeter, and its line.</summary>
    public async Task<(SslOrder Order, string Line)> Accepted(params int[] items)
    {
        var order = Fut.Order(new FutOrderAsked(Items: items.Length == 0 ? [2] : items));
        await Order(order.Id, SslStatus.Accepted);
        return (order, Fut.LinesOf(order.Id)[0].Id);
    }

    /// <summary>The same, handed over.</summary>
    public async Task<(SslOrder Order, string Line)> Delivered(string number = "SSLSYD-000123")
    {
        var (order, line) = await Accepted();
        await Line(line, SslStatus.Planned, Agreed);
        await Line(line, SslStatus.InTransit);
        await Line(line, SslStatus.Delivered, to => to with { Device = Oximeter(number) });
        return (order, line);
    }

    public static SslLine Agreed(SslLine line) => line with
    {
        AgreedFrom = new DateTimeOffset(2026, 12, 20, 9, 0, 0, TimeSpan.FromHours(1)),
        AgreedTo = new DateTimeOffset(2026, 12, 20, 12, 0, 0, TimeSpan.FromHours(1)),
    };

    public SslDevice Oximeter(string number = "SSLSYD-000123") => new(
        new SslIdentifier("http://ehealth.sundhed.dk/id/device-identifier", number), "(01)09521234500018(10)L7(21)OX-2291", "Eksempel Medico",
        "OX-1", "OX-2291", "L7", Fut.At.Organization(900), new DateTimeOffset(2026, 11, 18, 10, 0, 0, TimeSpan.FromHours(1)),
        new DateTimeOffset(2027, 11, 18, 0, 0, 0, TimeSpan.FromHours(1)));

    /// <summary>A refusal by its status and code.</summary>
    public static async Task Refused(int status, string code, Func<Task> call)
    {
        var failure = await TelmaLine.Fails(call);
        Assert.Equal((status, code), (failure.Status, failure.PartnerCode));
    }

    public static string? Ref(JsonNode? node) => (string?)node?["reference"];

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Fut.DisposeAsync();
    }
}
