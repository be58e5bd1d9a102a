using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Http;

/// <summary>Loads the subject, decides and saves; implemented by the stores of devices, tickets and incidents.</summary>
internal delegate Task<Result<TSubject>> CarryOut<TStep, TSubject>(Call<TStep> call, Tx tx);

/// <summary>The shell of a step's endpoint, shared by all kinds of subject: authorise, load, decide, save, respond.</summary>
/// <param name="carryOut">Loads, decides and saves.</param>
/// <param name="written">Builds the result from the subject after the step.</param>
/// <param name="read">Reads the response.</param>
internal sealed class Steps<TStep, TSubject>(CarryOut<TStep, TSubject> carryOut, Func<TSubject, Written> written, ReadWritten read)
    where TStep : notnull
{
    /// <summary>Checks the body alone, before anything is loaded.</summary>
    public Func<TStep, Viewer, Refusal?> WhyNot { get; init; } = (_, _) => null;

    public RouteHandlerBuilder Map(IEndpointRouteBuilder routes, string name, IEnumerable<Role> who) =>
        routes.MapWrite<TStep>($"/{{id:guid}}/{name}", Run, read).For(who).Refuses(404, 409, 412, 422);

    private async Task<Result<Written>> Run(Call<TStep> call, Tx tx) =>
        WhyNot(call.Body, call.Viewer) is { } refusal ? refusal : (await carryOut(call, tx)).Then<Written>(after => written(after));
}
