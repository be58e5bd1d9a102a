using System.Runtime.InteropServices;
using Microsoft.Extensions.Configuration;
using TeleSSL.Simulators.Telma;

namespace TeleSSL.Simulators;

/// <summary>
/// The Telma simulator as a standalone process: <c>--port 5081 --callback http://localhost:5080/api/partners/telma/events</c>.
/// </summary>
internal static class Alone
{
    private static async Task Main(string[] args)
    {
        var given = new ConfigurationBuilder().AddCommandLine(args).Build();
        var made = new TelmaSimulatorOptions();
        await using var telma = await TelmaSimulator.Start(made with
        {
            Port = int.TryParse(given["port"], out var port) ? port : 5081,
            Token = given["token"] ?? made.Token,
            WebhookSecret = given["secret"] ?? made.WebhookSecret,
            Callback = given["callback"] is { } callback ? new Uri(callback) : null,
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
        await Stopped();
    }

    private const string Fault = """{"kind":"Unavailable","times":5,"seconds":2}""";
    private const string Text = """{"text":"Rettet."}""";
    private const string Outage = """{"component":"CitizenApp","title":"Borger-app'en er nede","text":"Vi arbejder på det."}""";
    private const string Settings =
        """{"delivery":"Twice","clockOffSeconds":400,"callback":"http://localhost:5080/api/partners/telma/events"}""";

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
