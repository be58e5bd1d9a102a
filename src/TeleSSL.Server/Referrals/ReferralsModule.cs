using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Referrals;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform.Http.Description;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Referrals;

internal static class ReferralsModule
{
    public static IServiceCollection AddReferrals(this IServiceCollection services) => services
        .AddSingleton<ReferralStore>().AddSingleton<ReferralOrders>()
        .AddSingleton<IOrderFollower>(provider => provider.GetRequiredService<ReferralOrders>())
        .AddSingleton<IDeviceFollower, SwappedMeasurements>()
        .AddSingleton<ReferralDetails>().AddSingleton<ReferralViews>()
        .AddSingleton<ICitizenRecords, CitizenReferrals>()
        .AddClosedList<ReferralAnswer>(nameof(ReferralAnswer.State), Kebab<ReferralState>())
        .AddClosedList<ReferralAnswer>(nameof(ReferralAnswer.Reason), Reasons())
        .AddClosedList<ReferralAnswer>(nameof(ReferralAnswer.Origin), Kebab<ReferralOrigin>())
        .AddClosedList<ReferralAnswer>(nameof(ReferralAnswer.Priority), Kebab<ReferralPriority>())
        .AddClosedList<ReferralAnswer>(nameof(ReferralAnswer.MitId), Kebab<MitIdUse>())
        .AddClosedList<ReferralAnswer>(nameof(ReferralAnswer.Training), Kebab<TrainingPlace>())
        .AddClosedList<ReferralProgress>(nameof(ReferralProgress.State), Kebab<ReferralState>())
        .AddClosedList<ReferralProgress>(nameof(ReferralProgress.Reason), Reasons())
        .AddClosedList<ReferralProgress>(nameof(ReferralProgress.Priority), Kebab<ReferralPriority>())
        .AddTexts<ReferredPerson>(TextKind.Elsewhere, nameof(ReferredPerson.Cpr), nameof(ReferredPerson.Phone));

    public static void MapReferralsModule(this IEndpointRouteBuilder routes)
    {
        routes.MapReferrals();
        routes.MapOwnReferrals();
    }

    private static IEnumerable<string> Reasons() => Kebab<RejectReason>().Union(Kebab<WithdrawReason>()).Union(Kebab<EndReason>());

    private static IEnumerable<string> Kebab<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => value.Kebab());
}
