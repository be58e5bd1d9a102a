using System.Runtime.InteropServices;
using Microsoft.Extensions.Configuration;
using TeleSSL.Simulators.Fut;
using TeleSSL.Simulators.Telma;

namespace TeleSSL.Simulators;

/// <summary>
/// A simulator as a standalone process: <c>telma</c> (the default) or <c>fut</c>, then for example
/// <c>--port 5081 --callback http://localhost:5080/api/partners/telma/events</c>.
/// </summary>
internal static class Alone
{
    private static async Task Main(string[] args)
    {
        var isFut = args.FirstOrDefault() == "fut";
        var given = new ConfigurationBuilder().AddCommandLine(args.FirstOrDefault() is "fut" or "telma" ? args[1..] : args).Build();
        await using IAsyncDisposable simulator = isFut ? await Fut(given) : await Telma(given);
        await Stopped();
    }

    private static async Task<TelmaSimulator> Telma(IConfiguration given)
    {
        var made = new TelmaSimulatorOptions();
        var telma = await TelmaSimulator.Start(made with
        {
            Port = Port(given, 5081),
            Token = given["token"] ?? made.Token,
            WebhookSecret = given["secret"] ?? made.WebhookSecret,
            Callback = Callback(given),
            Script = TelmaScript.Demo,
            Again = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10)],
        });
        Console.WriteLine($"""
            Telma, simulated. Everything it holds is in memory; Ctrl+C ends it. Settings of the server that is to use it:

              Telma__Mode=api
              Telma__BaseAddress={telma.Address}
              Telma__Token={telma.Token}
              Telma__WebhookSecret={telma.WebhookSecret}
              Telma__OrganisationSor=99900000000000000

            Control, from this machine only:

              curl {telma.Control}                                   # tickets, faults, announcements
              curl {telma.Control}/faults -d '{Fault}'
                  kinds: {string.Join(' ', Enum.GetNames<TelmaFault>())}
              curl -X DELETE {telma.Control}/faults
              curl {telma.Control}/tickets/TEL-000001/resolve -d '{Text}'
                  acts: {string.Join(' ', Enum.GetNames<TelmaAct>())}
              curl {telma.Control}/outages -d '{Outage}'
              curl -X DELETE {telma.Control}/outages/ANN-0001
              curl -X PUT {telma.Control}/settings -d '{Settings}'
                  deliveries: {string.Join(' ', Enum.GetNames<TelmaDelivery>())}
            """);
        return telma;
    }

    private static async Task<FutSimulator> Fut(IConfiguration given)
    {
        var made = new FutSimulatorOptions();
        var fut = await FutSimulator.Start(made with
        {
            Port = Port(given, 5082),
            ClientSecret = given["client-secret"] ?? made.ClientSecret,
            EventSecret = given["secret"] ?? made.EventSecret,
            Callback = Callback(given),
        });
        Console.WriteLine($"""
            FUT, simulated. Everything it holds is in memory; Ctrl+C ends it. Its login and services:

              issuer         {fut.At.Issuer}
              client         {FutTokens.Supplier}, secret {fut.ClientSecret}
              organisation   {fut.At.Organization(900)}
              ssl-order      {fut.At.SslOrder}
              ssl-catalogue  {fut.At.SslCatalogue}
              FHIR           {fut.At.Fhir("device")} (patient, careplan, organization, device, task, reporting)
              event secret   {fut.EventSecret}

            Control, from this machine only:

              curl {fut.At.Control}                                  # settings, faults, orders, citizens
              curl {fut.At.Control}/calls
              curl {fut.At.Control}/orders -d '{Kit}'
              curl {fut.At.Control}/faults -d '{Late}'
                  kinds: {string.Join(' ', FutFaults.Kinds)}
              curl -X DELETE {fut.At.Control}/faults
              curl -X POST {fut.At.Control}/orders/ID/cancel         # submit, change-address, add-line and more
              curl -X POST {fut.At.Control}/citizens/normal/protect  # unprotect, decease, move, end-consent and more
              curl -X POST {fut.At.Control}/events/pause             # shuffle, drop, resume
              curl -X PUT {fut.At.Control}/settings -d '{Guide}'

            contracts/partners/fut/README.md says what the faults, acts and settings are.
            """);
        return fut;
    }

    private const string Fault = """{"kind":"Unavailable","times":5,"seconds":2}""";
    private const string Text = """{"text":"Rettet."}""";
    private const string Outage = """{"component":"CitizenApp","title":"Borger-app'en er nede","text":"Vi arbejder på det."}""";
    private const string Settings =
        """{"delivery":"Twice","clockOffSeconds":400,"callback":"http://localhost:5080/api/partners/telma/events"}""";
    private const string Kit = """{"buyer":701,"citizen":"normal","package":"TeleKOL-kit"}""";
    private const string Guide = """{"guide":8,"pageSize":3}""";
    private const string Late = """{"kind":"F01","service":"ssl-order","seconds":3}""";

    private static int Port(IConfiguration given, int usual) => int.TryParse(given["port"], out var port) ? port : usual;

    private static Uri? Callback(IConfiguration given) => given["callback"] is { } callback ? new Uri(callback) : null;

    private static async Task Stopped()
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopped.TrySetResult();
        }

        using var asked = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var pressed = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        await stopped.Task;
    }
}
